import { PRODUCT_NAMES, PRODUCTS } from '../products/products.ts'
import { EXIT_CODES } from './exit-codes.ts'

/** The file of each product, and what it is for. */
const FILES = PRODUCT_NAMES.map((name) => {
  const { standards, purpose } = PRODUCTS[name]
  const file = `DIR/<run>/<run>-${name}.pdf`
  return `  ${file}\n      ${standards.join(', ')}: ${purpose}`
}).join('\n')

/** What `--help` prints. */
export const HELP = `Makes the press files of the leaflet, one folder per print run.

  npm run print                          every print run
  npm run print -- meuse-2024            one print run, or several
  npm run print:meuse-2024               the same, by its own script
  npm run print -- meuse-2024 --sender trois-vallons
                                         the same leaflet, reprinted by a partner
  npm run print -- --sender commune.json
                                         a member's reprint, from an order file: the file to print,
                                         proof, order slip, text for the printer, archive
  npm run print -- --senders membres.csv --logos logos
                                         a file to print for each member of a table
  npm run print -- diff edition-1 edition-2
                                         one page, in French: how the second edition differs from
                                         the first, in its texts and its picture; drafts too
  npm run print -- kit                   for designers: inks as swatches (ASE), pattern, marks and
                                         signs as PDF in those inks and as SVG; of the newest
                                         edition, or of the one that is named

Options
  -l, --list        list the print runs (edition, date, copies, paper, how many open points)
                    and the senders, and stop
  -o, --out DIR     folder that gets one folder per run (default: out); a relative path
                    starts where you stand
  -b, --bleed MM    1, 2, 3 or 5 mm past the trim, instead of what each run says
  -s, --sender ID   who reprints it: its name, logo, contact and link; the files go to
                    DIR/<run>_<sender>/ (default: the owner of the leaflet); a name that ends
                    in .json is an order file (docs/decisions/order-file.md): with a run, that
                    run for its sender; without one, a reprint in DIR/reimpression_<sender>/
      --for WHO     who prints a reprint, instead of what its order says: online, local,
                    reprographics, office, or a printer that npm run preflight knows
      --senders CSV a table of members with the columns nom, courriel, url, and service,
                    telephone, logo, mention, quantite if they are there; all are printed in
                    the same way; the files go to DIR/reimpressions_<table>/
      --logos DIR   folder of the logos that the table names (default: that of the table)
  -p, --product P   build these products alone, such as press or press,screen; the other files of
                    the run stay while the same inputs would make them again
      --release     for a real printing: no open point may be left; without it they are listed only
      --json        print the manifests (or the list of runs, open points in words; after diff the
                    differences and their count) as JSON on standard output, nothing else
  -h, --help        print this and stop

Output
${FILES}
  DIR/<run>/LISEZMOI.pdf, LISEZMOI.txt, bon-a-tirer.pdf, controle.html, guide-des-adherents.html,
      ticket.xjdf, apercu-*.png, [EPREUVE_]depliant-open-data_<sender>-<run>_<for whom>.zip:
      what to read first, proof to sign, report of preflight, guide, XJDF ticket, pictures, and
      archives with the files under French names, one for each who prints and one of all: made when
      every product is
  DIR/reimpression_<sender>/             [EPREUVE_]depliant-open-data_<sender>_<what>.pdf,
                                         _bon-a-tirer.pdf, _bon-de-commande.pdf,
                                         _dossier-complet.zip, LISEZMOI.txt
  DIR/reimpressions_<table>/             one such PDF a member, rapport.txt and rapport.csv
  DIR/<run>/manifest.json                quantity, open points, inputs, files and their SHA-256
  DIR/kit-graphique/                     after kit: encres_open-data.ase, a PDF and an SVG of each
                                         drawing, LISEZMOI.txt, kit-graphique.zip
  DIR/diff_<edition>_<edition>.html      after diff; _<sender> before .html for a partner's leaflet
  A run is written out of sight and renamed into place: whatever fails, the earlier files stay
  whole. Only files that an earlier manifest names are replaced; anything else there stays.

Exit codes
  ${EXIT_CODES.done}  done
  ${EXIT_CODES.unexpected}  unexpected error (a defect: please report it)
  ${EXIT_CODES.usage}  wrong call: unknown run, edition or option; an order, a table, a folder that is not there
  ${EXIT_CODES.content}  content, data, an order, a row of a table, finished files that cannot be printed as they are
  ${EXIT_CODES.output}  the files could not be written
`
