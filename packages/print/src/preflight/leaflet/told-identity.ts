import { readIdentity, type ToldIdentity } from '@flyer-open-data/flyer'
import type { FileFacts } from '../file/file-facts.ts'

/** What the metadata of a file say of the leaflet in it; undefined where they say nothing. */
export const toldIdentity = ({ info, xmp }: FileFacts): ToldIdentity | undefined =>
  readIdentity(info['Keywords'] ?? xmp?.properties['pdf:Keywords'] ?? '')
