const TITLES = /^(mme|m\.|mr|mrs|ms|dr|pr)$/i;

/** Two letters that stand for a name: those of its first and last words, titles left aside. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '' && !TITLES.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}
