import { DOCUMENT_FONT } from './document-fonts';

/**
 * The pages of any document. What it says comes as data through `sys.inputs` and is only ever shown as text: nothing of it is read as
 * markup. Backgrounds, rules and footers are artefacts, so that a screen reader meets the text only.
 */
export const TYPST_TEMPLATE = String.raw`
#let doc = json(bytes(sys.inputs.data))
#let ink = rgb("#16323a")
#let accent = rgb("#1f6373")
#let soft = rgb("#4c5f66")
#let rule = rgb("#b8c7cb")
#let day = doc.date.split("-").map(int)
#let french = doc.language == "fr"

#set document(title: doc.title, author: doc.issuer, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(font: "${DOCUMENT_FONT}", size: 10.5pt, lang: doc.language, region: if french { "FR" } else { "GB" }, fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(spacing: 0.7em)
#set enum(spacing: 0.8em)
#set table(stroke: (x, y) => (bottom: 0.5pt + rule, top: if y == 0 { 0.8pt + accent } else { none }), inset: (x: 5pt, y: 5pt))
#set table.cell(breakable: false)
#show table.cell.where(y: 0): set text(weight: "bold", size: 9.5pt, hyphenate: true)
#show terms: set block(breakable: false)
#show heading: set text(fill: accent)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 14.5pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10.5pt, fill: ink)
#show figure.caption: set text(size: 9.5pt, fill: soft)
#show figure.caption: it => block(sticky: true, it)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure: set align(left)
#show figure: set block(above: 1.4em, below: 1.6em)
#show list: set block(above: 1em, below: 1.2em)
#show enum: set block(above: 1em, below: 1.2em)
#show title: set text(size: 20pt, fill: accent)

// Line breaks of the text are line breaks on the page; an empty line starts a paragraph.
#let words(value) = value.split("\n").intersperse(linebreak()).join()

// A table takes the width of the text: the columns that say their share, else the first one, take what the others leave.
#let widths-of(columns) = {
  let shared = columns.any(column => column.at("share", default: none) != none)
  columns.enumerate().map(((index, column)) => {
    let share = column.at("share", default: none)
    if share != none { share * 1fr } else if not shared and index == 0 { 1fr } else { auto }
  })
}

// A table of so many rows stays on one page.
#let longest-whole-table = 8

// A row to write in by hand has room around its words, and grows with them.
#let rows-of(block) = {
  let height = block.at("rowHeightMm", default: none)
  if height == none { block.rows.flatten().map(words) } else {
    let room = (height - 4) / 2 * 1mm
    block.rows.map(row => row.map(value => table.cell(inset: (x: 5pt, y: room), box(width: 0pt, height: 0.8em) + words(value)))).flatten()
  }
}

#let table-of(block) = figure(
  kind: table,
  numbering: none,
  supplement: none,
  caption: if block.caption == "" { none } else { words(block.caption) },
  table(
    columns: widths-of(block.columns),
    align: (x, y) => (if block.columns.at(x).at("numeric", default: false) { right } else { left }) + horizon,
    table.header(..block.columns.map(column => words(column.label))),
    ..rows-of(block),
  ),
)

#let item-of(item) = {
  if item.at("lead", default: "") != "" { strong(words(item.lead)); linebreak() }
  words(item.text)
  if item.at("note", default: "") != "" { linebreak(); text(fill: soft, size: 9.5pt, words(item.note)) }
}

#let block-of(block) = {
  if block.kind == "heading" { heading(level: block.level, words(block.text)) }
  else if block.kind == "paragraph" {
    let tone = block.at("tone", default: "")
    for paragraph in block.text.split("\n\n") {
      par(if tone == "soft" { text(fill: soft, size: 9.5pt, words(paragraph)) } else if tone == "strong" { strong(words(paragraph)) } else { words(paragraph) })
    }
  }
  else if block.kind == "notice" {
    std.block(width: 100%, stroke: (left: 2.5pt + accent), fill: rgb("#eef4f5"), inset: 9pt, words(block.text))
  }
  else if block.kind == "list" {
    if block.ordered { enum(..block.items.map(item => enum.item(item-of(item)))) } else { list(..block.items.map(item-of)) }
  }
  else if block.kind == "facts" {
    set terms(separator: [ : ], hanging-indent: 1em)
    terms(..block.items.map(item => terms.item(words(item.label), words(item.value))))
  }
  else if block.kind == "table" { std.block(above: 1.4em, below: 1.6em, breakable: block.rows.len() > longest-whole-table, table-of(block)) }
  else if block.kind == "figure" {
    figure(alt: block.alt, caption: words(block.caption), numbering: none, supplement: none, image(bytes(block.drawing.svg), format: "svg", width: 100%))
  }
  else if block.kind == "lines" {
    std.block(above: 1em, text(fill: soft, size: 9.5pt, words(block.label)))
    for _ in range(block.count) { pdf.artifact(std.block(above: 8mm, line(length: 100%, stroke: 0.5pt + rule))) }
  }
}

#let head = {
  text(fill: soft, size: 9.5pt, words(doc.issuer))
  v(0.2em)
  title()
  if doc.subtitle != none { text(size: 12pt, fill: soft, words(doc.subtitle)) }
  v(0.6em)
}

#for (index, part) in doc.parts.enumerate() {
  set page(
    paper: "a4",
    margin: (x: 21mm, top: 20mm, bottom: 24mm),
    background: if part.watermark == none { none } else {
      rotate(-38deg, text(size: 44pt, weight: "bold", fill: rgb("#1f637318"), part.watermark))
    },
    footer: context {
      set text(size: 8.5pt, fill: soft)
      line(length: 100%, stroke: 0.5pt + rule)
      v(-0.6em)
      grid(
        columns: (1fr, auto), column-gutter: 8mm,
        words(part.footer),
        [#(if french { "page" } else { "page" }) #counter(page).display() / #counter(page).at(query(label("end-" + str(index))).first().location()).first()],
      )
    },
  )
  counter(page).update(1)
  if index == 0 { head } else {
    text(fill: soft, size: 9.5pt, words(doc.issuer))
    heading(level: 1, doc.title)
    if doc.subtitle != none { text(size: 12pt, fill: soft, words(doc.subtitle)) }
  }
  for block in part.blocks { block-of(block) }
  [#metadata("end") #label("end-" + str(index))]
}
`;
