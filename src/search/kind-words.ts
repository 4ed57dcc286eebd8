/** What people type when they mean a kind of thing: guests' words, not the office's. */
import type { Service } from '../schemas/service.ts';
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
  services: 'service services amenities tiện ích',
  areas: 'area region vùng huyện xã địa phương',
};

/** What people type when they need one of the small points. */
export const SERVICE_WORDS: Record<Service['type'], string> = {
  wifi: 'wi-fi wifi internet mạng free miễn phí',
  'tourist-office': 'tourist information office điểm thông tin du lịch hỏi đường',
  clinic: 'clinic hospital doctor health medical pharmacy trạm y tế bệnh viện phòng khám cấp cứu bác sĩ',
  police: 'police station đồn công an',
  atm: 'atm cash machine bank money withdraw cây atm rút tiền ngân hàng',
  fuel: 'petrol gas station fuel gasoline cây xăng trạm xăng đổ xăng xăng dầu',
  'bus-stop': 'bus stop coach station bến xe khách điểm đón trạm xe buýt',
  toilet: 'toilet restroom wc nhà vệ sinh',
  post: 'post office bưu điện',
};
