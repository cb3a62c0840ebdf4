/** Where to go after signing in: the page that was asked for when it is one of ours, the home page otherwise. */
export function returnAddress(asked: string | undefined): string {
  return asked !== undefined && /^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(asked) && !asked.startsWith('/connexion') ? asked : '/accueil';
}
