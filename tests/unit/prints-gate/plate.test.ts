import { expect, it } from 'vitest';
import { codePlate } from '../../../src/prints/code-plate.ts';
import { gatePlate } from '../../../src/prints/gate/plate.ts';
import { guide, pass } from '../prints/fixture.ts';

const { svg, page } = codePlate(pass, guide, { sideMm: 80 });
const of = { file: 'plate.svg', registered: new Set([pass.printedAddress]) };

async function faults(drawn: string, ofPlate: Parameters<typeof gatePlate>[2] = of): Promise<string[]> {
  return [...new Set((await gatePlate(drawn, page, ofPlate)).map(({ code }) => code))];
}

it('a plate passes the three decoders', async () => {
  expect(await faults(svg)).toEqual([]);
});

it('a plate fails where the cutter’s drawing was touched, moved or made for another code', async () => {
  const stain = svg.replace('</svg>', '<path d="M50 50h9v9h-9z"/></svg>');
  expect(await faults(stain)).toContain('code-damaged');
  expect(await faults(svg.replace(/translate\(([\d.]+) /, (_, x) => `translate(${Number(x) - 6} `))).toContain(
    'code-misplaced',
  );
  const other = codePlate({ ...pass, printedAddress: 'HTTPS://CAMNANG.EXAMPLE/Q/W94N76' }, guide, { sideMm: 80 });
  expect(await faults(other.svg)).toContain('code-reads-otherwise');
  expect(await faults(svg, { ...of, registered: new Set() })).toEqual(['code-not-registered']);
});
