/** What may be written straight instead of a term; undefined when the suggestion is advice, not words. */
export function directWords(suggestion: string): string | undefined {
  const isAdvice = /[(:;…«]|^(pas de|décrire|dire|rapporter|préciser|ne citer|n’en parler|deux versions|rappeler le|ce qui|alerter)\b/i;
  return isAdvice.test(suggestion) ? undefined : suggestion.split(',')[0];
}
