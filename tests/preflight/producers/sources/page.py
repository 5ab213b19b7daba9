"""Draws the page with the library that is named: python page.py reportlab|fpdf2|pymupdf|matplotlib out.pdf"""
import sys
from pathlib import Path

MM = 72 / 25.4
HERE = Path(__file__).resolve().parent
FONT = str(HERE.parents[3] / 'packages/ui/fonts/source-sans-3/SourceSans3-Regular.ttf')
PICTURE = str(HERE / 'picture.png')
TEXTS = [(18, 17, 'Données ouvertes'), (9, 28, 'L’été, 40 jeux de données.'), (6, 34, 'Mentions')]


def reportlab(path):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont('Texte', FONT))
    canvas = Canvas(path, pagesize=(99 * MM, 210 * MM), cropBox=None, invariant=1)
    canvas.setTitle('Données ouvertes')
    canvas.setTrimBox((0, 0, 99 * MM, 210 * MM))
    canvas.setFillColorCMYK(1, 0.6, 0, 0.2)
    for size, top, text in TEXTS:
        canvas.setFont('Texte', size)
        canvas.drawString(10 * MM, (210 - top) * MM, text)
    canvas.setStrokeColorCMYK(1, 0.6, 0, 0.2)
    canvas.setLineWidth(0.5)
    canvas.line(10 * MM, 170 * MM, 89 * MM, 170 * MM)
    canvas.setFillColorCMYK(0, 0.2, 1, 0)
    canvas.rect(0, 0, 99 * MM, 60 * MM, stroke=0, fill=1)
    canvas.drawImage(PICTURE, 10 * MM, 130 * MM, 20 * MM, 20 * MM)
    canvas.save()


def fpdf2(path):
    from fpdf import FPDF

    pdf = FPDF(unit='mm', format=(99, 210))
    pdf.set_title('Données ouvertes')
    pdf.add_font('Texte', fname=FONT)
    pdf.add_page()
    pdf.set_text_color(18, 52, 86)
    for size, top, text in TEXTS:
        pdf.set_font('Texte', size=size)
        pdf.text(10, top, text)
    pdf.set_line_width(0.5 / MM)
    pdf.line(10, 40, 89, 40)
    pdf.set_fill_color(255, 204, 0)
    pdf.rect(0, 150, 99, 60, style='F')
    pdf.image(PICTURE, 10, 60, 20, 20)
    pdf.output(path)


def pymupdf(path):
    import pymupdf

    document = pymupdf.open()
    page = document.new_page(width=99 * MM, height=210 * MM)
    page.insert_font(fontname='Texte', fontfile=FONT)
    for size, top, text in TEXTS:
        page.insert_text((10 * MM, top * MM), text, fontname='Texte', fontsize=size, color=(1, 0.6, 0, 0.2))
    page.draw_line((10 * MM, 40 * MM), (89 * MM, 40 * MM), color=(1, 0.6, 0, 0.2), width=0.5)
    page.draw_rect((0, 150 * MM, 99 * MM, 210 * MM), color=None, fill=(0, 0.2, 1, 0))
    page.insert_image((10 * MM, 60 * MM, 30 * MM, 80 * MM), filename=PICTURE)
    document.subset_fonts()
    document.save(path, garbage=4, deflate=True)


def matplotlib(path):
    import matplotlib as mpl

    mpl.use('pdf')
    import matplotlib.pyplot as plt
    from matplotlib import font_manager, patches

    face = font_manager.FontProperties(fname=FONT)
    figure = plt.figure(figsize=(99 / 25.4, 210 / 25.4))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 99), ylim=(210, 0))
    axes.axis('off')
    for size, top, text in TEXTS:
        axes.text(10, top, text, fontproperties=face, fontsize=size)
    axes.plot([10, 89], [40, 40], linewidth=0.5, color='black')
    axes.add_patch(patches.Rectangle((0, 150), 99, 60, color='#ffcc00', linewidth=0))
    axes.imshow(plt.imread(PICTURE), extent=(10, 30, 80, 60), interpolation='none', aspect='auto')
    axes.set(xlim=(0, 99), ylim=(210, 0))
    figure.savefig(path)


globals()[sys.argv[1]](sys.argv[2])
