/** Every code ever issued, with its title by language: what a code typed by hand is compared with. */
import { codeTitles } from '../queries/codes.ts';
import { currentGuide } from '../queries/current.ts';

export async function GET(): Promise<Response> {
  return Response.json(codeTitles(await currentGuide()));
}
