/** The same gate for a plate that engravers get as SVG. */
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { ArtefactPage } from '../placed-code.ts';
import { rasterisePicture } from '../raster.ts';
import { type Decoders, loadDecoders } from './decoders.ts';
import { type PageOf, pageDiagnostics, resolutionFor } from './page.ts';

/** Reads the code of a plate back and holds it to what the plate declares. */
export async function gatePlate(
  svg: string,
  page: ArtefactPage,
  of: Omit<PageOf, 'index'>,
  decoders?: Decoders,
): Promise<Diagnostic[]> {
  const image = await rasterisePicture(Buffer.from(svg), resolutionFor(page));
  // The drawing is as many whole pixels wide as its millimetres come to.
  const raster = { ...image, pixelsPerMm: image.width / page.trimMm.width };
  return pageDiagnostics(raster, page, { ...of, index: 0 }, decoders ?? (await loadDecoders()));
}
