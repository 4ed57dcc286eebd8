/** A small title list, as the build writes it. */
import { slugify } from '../../../src/lib/slug.ts';
import { openTitles, type TitleIndex } from '../../../src/search/title-index.ts';
import type { TitleList } from '../../../src/search/title-list.ts';

export const LIST: TitleList = {
  base: '/vi/',
  lines: [
    ['Di tích quốc gia đặc biệt', 'Special national heritage site'],
    ['Chợ', 'Market'],
    ['Homestay', ''],
  ],
  areas: [
    ['Vùng Thọ Xuân', 'Thanh Hóa huyện'],
    ['Vùng Mèo Vạc', 'Hà Giang Tuyên Quang huyện'],
  ],
  places: ['Xuân Lập', 'Mèo Vạc', 'Pả Vi', 'Châu Bính', 'Châu Bình'],
  kinds: [
    {
      kind: 'heritage',
      label: ['Di sản', 'heritage'],
      rows: [
        ['Đền thờ Lê Hoàn', 0, 0, [0], ['Đền vua Lê Đại Hành', 'Le Hoan Temple']],
        ['Hang Bua', 0, -1, [3], ['Bua Cave']],
        ['Thẩm Ồm', 0, -1, [4], ['Tham Om Cave']],
        ['Đèo Mã Pì Lèng', 0, 1, [2], ['Ma Pi Leng Pass'], 'ma-pi-leng'],
      ],
    },
    {
      kind: 'spots',
      label: ['Điểm tham quan', 'spot'],
      rows: [['Chợ phiên Mèo Vạc', 1, 1, [1], ['Mèo Vạc Market'], 'cho-meo-vac']],
    },
    { kind: 'villages', label: ['Làng bản', 'village'], rows: [['Bản Hoa Tiến', -1, -1, [], ['Hoa Tiến']]] },
    {
      kind: 'homestays',
      label: ['Homestay', 'guesthouse sleep nhà nghỉ'],
      rows: [
        ['Homestay mẫu Pả Vi 1', 2, 1, [1, 2], []],
        ['Homestay mẫu Hoa Tiến 1', 2, -1, [], []],
      ],
    },
    { kind: 'routes', label: ['Hành trình', 'loop tour'], rows: [['Hai ngày trên cao nguyên đá', -1, 1, [], []]] },
    { kind: 'areas', label: ['Vùng', 'huyện'], rows: [['Vùng Mèo Vạc', -1, 1, [1, 2], ['Mèo Vạc'], 'meo-vac']] },
  ],
};

export const INDEX: TitleIndex = openTitles(LIST, slugify);
