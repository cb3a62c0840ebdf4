import mjml2html from 'mjml';

/** What a letter shows; everything is text. */
export interface LaidOutLetter {
  readonly language: 'fr' | 'en';
  readonly council: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly link: string;
  readonly footer: string;
}

const LAYOUT = `
<mjml lang="@language@">
  <mj-head>
    <mj-title>@title@</mj-title>
    <mj-attributes>
      <mj-all font-family="Verdana, Arial, sans-serif" />
      <mj-text font-size="16px" line-height="1.5" color="#1c2430" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#f4f5f7" width="600px">
    <mj-section background-color="#ffffff" padding="24px 16px">
      <mj-column>
        <mj-text font-size="14px" color="#4a5565">@council@</mj-text>
        <mj-text font-size="20px" font-weight="700"><h1 style="margin:0;font-size:20px;line-height:1.3">@title@</h1></mj-text>
        <mj-raw>@paragraphs@</mj-raw>
        <mj-button href="@link@" background-color="#1d4f7c" color="#ffffff" font-size="16px" font-weight="700" border-radius="4px" align="left">@action@</mj-button>
        <mj-text font-size="13px" color="#4a5565">@footer@</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

const PARAGRAPH =
  '<tr><td align="left" style="padding:10px 25px"><p style="margin:0;font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.5;color:#1c2430">@text@</p></td></tr>';

let compiled: Promise<string> | undefined;

/** The letter as HTML: the layout is compiled once, words are put in escaped; no image, no tracking, no address but the link. */
export async function htmlOf(letter: LaidOutLetter): Promise<string> {
  const layout = await (compiled ??= compile());
  const paragraphs = letter.paragraphs.map((text) => PARAGRAPH.replace('@text@', () => escaped(text))).join('');
  const words: Readonly<Record<string, string>> = {
    language: letter.language,
    council: escaped(letter.council),
    title: escaped(letter.title),
    paragraphs,
    action: escaped(letter.action),
    link: escaped(letter.link),
    footer: escaped(letter.footer),
  };
  return layout.replace(/@(\w+)@/g, (_, word: string) => words[word] ?? '');
}

/** The same as plain text. */
export function plainTextOf({ council, title, paragraphs, action, link, footer }: LaidOutLetter): string {
  return [council, title, ...paragraphs, `${action} : ${link}`, `-- \n${footer}`].join('\n\n');
}

async function compile(): Promise<string> {
  const { html, errors } = await mjml2html(LAYOUT, { validationLevel: 'strict' });
  if (errors.length > 0)
    throw new Error(`The layout of letters has faults: ${errors.map(({ formattedMessage }) => formattedMessage).join('; ')}`);
  return html;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
