/** Every code ever issued, with its title by language: what a code typed by hand is compared with. */
import { translator } from '../i18n/translate.ts';
import { codeAnswers } from '../queries/codes.ts';
import { currentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';

export async function GET(): Promise<Response> {
  const guide = await currentGuide();
  const list = codeAnswers(guide).map(({ code, entry }) => [
    code,
    Object.fromEntries(
      guide.site.languages.map((locale) => [
        locale,
        entry ? titleOf(entry, locale).text : translator(locale)('gone.title'),
      ]),
    ),
  ]);
  return Response.json(Object.fromEntries(list));
}
