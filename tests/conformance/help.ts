/** What `--help` prints. */
export const HELP = `Checks finished files with programs that had no part in making them.

  npm run conformance

Builds Storybook and the site, makes every print run twice in a temporary folder, takes from the
members’ page a file of each way to print with each kind of logo, and prints one line per check and file.

Checks
  qpdf --check   every PDF is sound                                               qpdf
  inks alone     press files name no RGB, ICC or Lab colour                       qpdf
  four plates    one run's press files separate into C, M, Y, K and nothing else  Ghostscript
  ink sum        no more than 300 % of ink anywhere; marks in the registration
                 colour, outside the bleed, are meant to be full on every plate   Ghostscript
  crop marks     all eight on all four plates                                     Ghostscript
  black text     text stands on the black plate alone                             Ghostscript
  plates view    the light table shows the plates that Ghostscript separates:
                 readings within 2 %, each whole plate too              Ghostscript, Chromium
  veraPDF 2a     tagged files say they are PDF/A-2a: press, press-no-marks,
                 repro-a3, office-a4, office-a4-light, screen, fold-template,
                 dummy, the proof and LISEZMOI.pdf                                java, mvn
  veraPDF ua1    the same are PDF/UA-1                                            java, mvn
  veraPDF 2u     these and repro-sra3 are PDF/A-2u                                java, mvn
  reading order  the same files say the same words in the same order to poppler    pdfinfo
  made now       sixteen other programs draw a page: preflight reads in each file
                 what is known to be there, and finds what there is reason to find
                 and nothing else       Ghostscript, qpdf, poppler, LibreOffice, Chromium,
                                  Python 3 with PyPI, npm; each for the files it is needed for
  poppler facts  poppler finds the boxes, fonts and pictures that preflight
                 finds, in our files and in those of other programs               pdfinfo
  others by veraPDF  it misses identifiers, embedded fonts and characters in these other
                 files where preflight is expected to, and nowhere else        java, mvn
  JHOVE          press-x1a is PDF/X-1a:2001                                       java, mvn
  words kept     Ghostscript writes each file again, and no word is lost          Ghostscript
  site-…         what a member takes away from the page is checked like the files of the command:
                 qpdf, inks, plates, veraPDF, reading order, words kept       Chromium, and the same
  same bytes     two builds, in two folders, time zones and languages, are equal

Java programs come from Maven Central at the first run and are kept in
node_modules/.cache/conformance: java and mvn then, java alone afterwards. So do programs of PyPI,
and jsPDF of npm's registry.

Options
  -h, --help  print this and stop

Exit codes
  0  every check passed
  1  a check failed
  2  wrong call: unknown option
  3  a tool is missing; checks whose tools are there ran, and passed
`
