/** What people type when they mean a kind of thing: guests' words, not the office's. */
import type { TitleKind } from './title-list.ts';

export const KIND_WORDS: Record<TitleKind, string> = {
  heritage: 'heritage di sản di tích danh lam thắng cảnh relic monument historic site',
  spots: 'spot sight attraction place to visit điểm tham quan chơi gì xem gì',
  villages: 'village hamlet làng bản thôn xóm',
  homestays:
    'homestay guesthouse guest house hostel hotel lodging accommodation room stay sleep nhà nghỉ khách sạn phòng chỗ ngủ lưu trú',
  products: 'product ocop specialty souvenir gift food đặc sản quà sản phẩm mua gì ăn gì',
  producers: 'producer maker cooperative hợp tác xã htx cơ sở sản xuất',
  routes: 'route loop tour trip itinerary road motorbike lịch trình hành trình cung đường phượt tuyến',
  festivals: 'festival event lễ hội ngày hội',
  handbook: 'handbook tips sổ tay cẩm nang kinh nghiệm lưu ý',
  areas: 'area region vùng huyện xã địa phương',
};
