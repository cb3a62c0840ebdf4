/** What a page would run if it took a text for markup: it leaves a mark that no page of the application makes. */
const ACT = 'globalThis.__taken=1';

const EVENTS = ['onerror', 'onload', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart', 'onbegin', 'onpointerenter', 'onwheel'];
const ELEMENTS = ['img', 'svg', 'video', 'details', 'body', 'iframe', 'input', 'math', 'object', 'form', 'marquee', 'a', 'style', 'audio'];
const ATTRIBUTES = ['src=x', 'href=x', 'data=x', 'open', 'autofocus', 'style=animation-name:x', 'srcdoc=x', 'tabindex=0'];
const WRAPPERS: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `"><${inner.slice(1)}`,
  (inner) => `'-->${inner}`,
  (inner) => `</textarea>${inner}`,
  (inner) => `</title></style></script>${inner}`,
  (inner) => inner.replaceAll(' ', '\u000c'),
  (inner) => inner.replaceAll(' ', '/'),
  (inner) => inner.replaceAll('<', '<\u0000'),
  (inner) => inner.replace('>', ' x="'),
  (inner) => `<p>${inner}</p>`,
  (inner) => inner.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (inner) => `<svg><desc>${inner}</desc></svg>`,
  (inner) => `<noscript><p title="</noscript>${inner}">`,
  (inner) => `<math><mtext><table><mglyph><style>${inner}`,
];
const WHOLE: readonly string[] = [
  `<script>${ACT}</script>`,
  `<script src="data:text/javascript,${ACT}"></script>`,
  `<iframe src="javascript:parent.${ACT}"></iframe>`,
  `<a href="javascript:${ACT}" autofocus onfocus=${ACT}>x</a>`,
  `<form action="javascript:${ACT}"><button autofocus>x</button></form>`,
  `<svg><animate onbegin=${ACT} attributeName=x dur=1s></svg>`,
  `<meta http-equiv=refresh content="0;url=javascript:${ACT}">`,
  `<base href="javascript:/a/-${ACT}///">`,
  `{{constructor.constructor('${ACT}')()}}`,
  `\${${ACT}}`,
  `[[${ACT}]]`,
  `<template><img src=x onerror=${ACT}></template>`,
  `<img src="x" srcset="x 1x" onerror="${ACT}">`,
];

/** As many hostile texts as asked for, always the same: every element with every event, attribute and way of wrapping it, in turn. */
export function hostileTexts(count: number): string[] {
  const texts = [...WHOLE];
  for (const wrap of WRAPPERS)
    for (const event of EVENTS)
      for (const attribute of ATTRIBUTES) for (const element of ELEMENTS) texts.push(wrap(`<${element} ${attribute} ${event}=${ACT}>`));
  // Strides that share no factor with the number of texts, so that few of them already show every kind.
  const stride = coprimeWith(texts.length);
  return Array.from({ length: count }, (_, index) => texts[(index * stride) % texts.length] ?? '');
}

function coprimeWith(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.floor(length * 0.618);
  while (divisor(stride, length) !== 1) stride += 1;
  return stride;
}
