import type { Examples } from '../../findings/rule.ts'
import type { ComposedText } from '../composed/composed-text.ts'

/** Composed lines that T15 accepts, and those in which it finds something. */
export const t15LineExamples: Examples<ComposedText> = {
  passes: [
    { text: 'Voir www.x.fr ici', role: 'body', lines: ['Voir', 'www.x.fr', 'ici'] },
    { text: 'disposition', role: 'body', lines: ['disposi', 'tion'] },
    { text: '', role: 'address', lines: [] },
    { text: '', role: 'address', lines: [''] },
    // By itself, at its own signs, in the order in which they are preferred.
    { text: 'www.x.fr/open-data', role: 'address', lines: ['www.x.fr/', 'open-data'] },
    { text: 'www.x.fr/open-data', role: 'address', lines: ['www.x', '.fr/open-data'] },
    { text: 'www.x.fr/open-data', role: 'address', lines: ['www.x.fr/open-', 'data'] },
  ],
  fails: [
    {
      text: 'contact@datagrandest.fr',
      role: 'address',
      lines: ['contact@', 'datagrandest.fr'],
      finds: ['split'],
    },
    ...[
      ['www.x.', 'fr/open-data'],
      ['www.x.fr', '/open-data'],
      ['www.x.fr/open', '-data'],
      ['www.x.fr/op', 'en-data'],
    ].map((lines) => ({
      text: 'www.x.fr/open-data',
      role: 'address' as const,
      lines,
      finds: ['split'],
    })),
    {
      text: 'données-ouvertes@x.fr',
      role: 'address',
      lines: ['données-', 'ouvertes@x.fr'],
      finds: ['split'],
    },
    {
      text: 'www.datagrandest.fr',
      role: 'address',
      lines: ['www.datagrand-', 'est.fr'],
      finds: ['split-by-hyphen'],
    },
    {
      text: 'Écrire à contact@datagrandest.fr.',
      role: 'body',
      lines: ['Écrire à contact@', 'datagrandest.fr.'],
      finds: ['split'],
    },
    {
      text: 'Voir https://x.fr/a?b=c ici',
      role: 'body',
      lines: ['Voir https://x.fr/', 'a?b=c ici'],
      finds: ['split'],
    },
    {
      text: 'Voir www.x.fr ici',
      role: 'body',
      lines: ['Voir', 'www.y.fr ici'],
      finds: ['line-altered'],
    },
    { text: 'www.x.fr/data', role: 'address', lines: ['www.x.fr'], finds: ['end-altered'] },
  ],
}
