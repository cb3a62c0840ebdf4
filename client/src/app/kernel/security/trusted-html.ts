interface TrustedPolicy {
  createHTML(html: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): TrustedPolicy;
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
let inert: TrustedPolicy | undefined;

/**
 * HTML that is only parsed into a document of its own, where nothing runs, to be read and thrown away. The page accepts no other string as HTML
 * (Trusted Types): the policies it may create are listed by the server.
 */
export function forInertDocument(html: string): string {
  if (trustedTypes === undefined) return html;
  inert ??= trustedTypes.createPolicy('croisee#inert-document', { createHTML: (text) => text });
  return inert.createHTML(html) as string;
}

/** Libraries that empty an element by writing '' into it may go on doing that, and nothing else. */
export function allowEmptying(): void {
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => {
      if (html === '' || html === 'null') return '';
      throw new TypeError('A string was about to become HTML.');
    },
  });
}
