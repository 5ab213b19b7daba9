/** A typesetter of PyPI: what makes a PDF of a source, without a look at the fonts of the system. */
export interface Typesetter {
  /** With its version, as pip takes it. */
  readonly package: string
  /** A program in Python that reads a source and writes a PDF. */
  readonly script: (source: string, pdf: string) => string
}

const quoted = (path: string) => JSON.stringify(path)

export const WEASYPRINT: Typesetter = {
  package: 'weasyprint==70.0',
  script: (source, pdf) =>
    `import weasyprint; weasyprint.HTML(${quoted(source)}).write_pdf(${quoted(pdf)})`,
}

/** @param fonts a folder of fonts */
export const typstWith = (fonts: string): Typesetter => ({
  package: 'typst==0.15.2',
  script: (source, pdf) =>
    `import typst; typst.compile(${quoted(source)}, output=${quoted(pdf)}, font_paths=[${quoted(fonts)}], ignore_system_fonts=True)`,
})
