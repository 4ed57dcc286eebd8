/**
 * Sentences to show to a host, a driver or a doctor: the Vietnamese that is shown, and what it means to the one who
 * shows it. Written for this guide; Vietnamese first, the others say the same and no more.
 *
 * For translators: the Vietnamese is spoken by a stranger to someone older or of unknown age. It therefore says
 * "anh chị" (elder brother or sister) for "you", "nhà mình" for the host's own home, and ends in "ạ", which is what
 * makes it polite. Never a bare command; "xin" or "giúp tôi" opens or softens every request.
 */

/** The languages that phrases are written in. */
export const PHRASE_LANGUAGES = ['vi', 'en', 'fr', 'ko', 'zh'] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

export type InEveryLanguage = Readonly<Record<PhraseLanguage, string>>;

export interface Phrase {
  readonly id: string;
  /** A question that a finger on yes or no answers. */
  readonly asks?: true;
  /** Said where minutes count. */
  readonly urgent?: true;
  readonly text: InEveryLanguage;
}

export interface PhraseGroup {
  readonly id: string;
  readonly title: InEveryLanguage;
  readonly phrases: readonly Phrase[];
}

/** What the other person points at. */
export const ANSWERS = {
  yes: { vi: 'Có', en: 'Yes', fr: 'Oui', ko: '네', zh: '是' },
  no: { vi: 'Không', en: 'No', fr: 'Non', ko: '아니요', zh: '不' },
} as const satisfies Record<string, InEveryLanguage>;

export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  {
    id: 'greeting',
    title: { vi: 'Chào hỏi', en: 'Greeting', fr: 'Se saluer', ko: '인사', zh: '问候' },
    phrases: [
      {
        id: 'hello',
        text: {
          vi: 'Xin chào! Tôi không nói được tiếng Việt. Tôi xin phép chỉ vào các câu trong máy này ạ.',
          en: 'Hello! I do not speak Vietnamese. May I point at sentences on this phone?',
          fr: 'Bonjour ! Je ne parle pas vietnamien. Puis-je vous montrer des phrases sur ce téléphone ?',
          ko: '안녕하세요! 저는 베트남어를 못합니다. 이 휴대폰의 문장을 손가락으로 보여 드려도 될까요?',
          zh: '您好！我不会说越南语，可以指手机上的句子给您看吗？',
        },
      },
      {
        id: 'thanks',
        text: {
          vi: 'Cảm ơn anh chị rất nhiều ạ!',
          en: 'Thank you very much!',
          fr: 'Merci beaucoup !',
          ko: '정말 감사합니다!',
          zh: '非常感谢您！',
        },
      },
      {
        id: 'sorry',
        text: {
          vi: 'Xin lỗi anh chị, tôi chưa biết phong tục ở đây. Có gì không phải, mong anh chị bỏ qua và bảo giúp tôi ạ.',
          en: 'I am sorry, I do not know the customs here. If I did something wrong, please forgive me and tell me.',
          fr: "Pardon, je ne connais pas les coutumes d'ici. Si j'ai mal agi, excusez-moi et dites-le-moi.",
          ko: '죄송합니다. 이곳의 풍습을 잘 모릅니다. 실수가 있었다면 너그러이 봐 주시고 알려 주세요.',
          zh: '对不起，我还不了解这里的习俗。如有失礼，请原谅并告诉我。',
        },
      },
      {
        id: 'photo',
        asks: true,
        text: {
          vi: 'Tôi xin phép chụp ảnh anh chị, có được không ạ?',
          en: 'May I take your picture?',
          fr: 'Puis-je vous prendre en photo ?',
          ko: '사진을 찍어도 될까요?',
          zh: '我可以给您拍张照片吗？',
        },
      },
      {
        id: 'enter',
        asks: true,
        text: {
          vi: 'Tôi vào trong, có được không ạ?',
          en: 'May I go in?',
          fr: 'Puis-je entrer ?',
          ko: '안으로 들어가도 될까요?',
          zh: '我可以进去吗？',
        },
      },
      {
        id: 'write',
        text: {
          vi: 'Anh chị viết giúp tôi vào đây với ạ.',
          en: 'Please write it down for me here.',
          fr: "Écrivez-le-moi ici, s'il vous plaît.",
          ko: '여기에 적어 주세요.',
          zh: '请帮我写在这里。',
        },
      },
    ],
  },
  {
    id: 'food',
    title: {
      vi: 'Ăn uống, dị ứng',
      en: 'Food and allergies',
      fr: 'Repas et allergies',
      ko: '음식과 알레르기',
      zh: '饮食与过敏',
    },
    phrases: [
      {
        id: 'vegetarian',
        text: {
          vi: 'Tôi ăn chay. Tôi không ăn thịt, cá, tôm cua, nước mắm và mỡ lợn ạ.',
          en: 'I am vegetarian. I do not eat meat, fish, shellfish, fish sauce or lard.',
          fr: 'Je suis végétarien. Je ne mange ni viande, ni poisson, ni crustacés, ni nuoc-mâm, ni saindoux.',
          ko: '저는 채식을 합니다. 고기, 생선, 새우와 게, 느억맘(생선 액젓), 돼지기름을 먹지 않습니다.',
          zh: '我吃素，不吃肉、鱼、虾蟹、鱼露和猪油。',
        },
      },
      {
        id: 'peanut',
        urgent: true,
        text: {
          vi: 'Tôi bị dị ứng nặng với lạc (đậu phộng), ăn vào có thể nguy hiểm đến tính mạng. Xin đừng cho lạc hay dầu lạc vào món của tôi ạ.',
          en: 'I am severely allergic to peanuts; eating them could kill me. Please put no peanuts or peanut oil in my food.',
          fr: "Je suis gravement allergique aux cacahuètes : je peux en mourir. Ne mettez ni cacahuètes ni huile d'arachide dans mon plat, s'il vous plaît.",
          ko: '저는 땅콩 알레르기가 심해서 먹으면 생명이 위험합니다. 제 음식에 땅콩이나 땅콩기름을 넣지 말아 주세요.',
          zh: '我对花生严重过敏，吃了可能有生命危险。请不要在我的菜里放花生或花生油。',
        },
      },
      {
        id: 'shellfish',
        urgent: true,
        text: {
          vi: 'Tôi bị dị ứng nặng với tôm, cua, ốc, ăn vào có thể nguy hiểm đến tính mạng. Xin đừng cho những thứ đó vào món của tôi ạ.',
          en: 'I am severely allergic to shrimp, crab and snails; eating them could kill me. Please put none in my food.',
          fr: "Je suis gravement allergique aux crevettes, aux crabes et aux escargots : je peux en mourir. N'en mettez pas dans mon plat, s'il vous plaît.",
          ko: '저는 새우, 게, 우렁이·고둥 알레르기가 심해서 먹으면 생명이 위험합니다. 제 음식에 넣지 말아 주세요.',
          zh: '我对虾、蟹、螺严重过敏，吃了可能有生命危险。请不要放在我的菜里。',
        },
      },
      {
        id: 'egg-milk',
        text: {
          vi: 'Tôi bị dị ứng với trứng và sữa. Xin đừng cho vào món của tôi ạ.',
          en: 'I am allergic to eggs and milk. Please put none in my food.',
          fr: "Je suis allergique aux œufs et au lait. N'en mettez pas dans mon plat, s'il vous plaît.",
          ko: '저는 달걀과 우유 알레르기가 있습니다. 제 음식에 넣지 말아 주세요.',
          zh: '我对鸡蛋和牛奶过敏，请不要放在我的菜里。',
        },
      },
      {
        id: 'wheat',
        text: {
          vi: 'Tôi không ăn được bột mì, mì sợi và xì dầu ạ. Cơm, bún và ngô thì tôi ăn được.',
          en: 'I cannot eat wheat flour, wheat noodles or soy sauce. Rice, rice noodles and corn are fine.',
          fr: 'Je ne peux manger ni farine de blé, ni nouilles de blé, ni sauce soja. Le riz, les vermicelles de riz et le maïs me conviennent.',
          ko: '저는 밀가루, 밀국수, 간장을 먹지 못합니다. 밥, 쌀국수, 옥수수는 괜찮습니다.',
          zh: '我不能吃面粉、面条和酱油。米饭、米粉和玉米可以吃。',
        },
      },
      {
        id: 'pork',
        text: {
          vi: 'Tôi không ăn thịt lợn và mỡ lợn ạ.',
          en: 'I do not eat pork or lard.',
          fr: 'Je ne mange ni porc ni saindoux.',
          ko: '저는 돼지고기와 돼지기름을 먹지 않습니다.',
          zh: '我不吃猪肉和猪油。',
        },
      },
      {
        id: 'chilli',
        text: {
          vi: 'Tôi không ăn được cay. Xin đừng cho ớt ạ.',
          en: 'I cannot eat spicy food. No chilli, please.',
          fr: "Je ne peux pas manger épicé. Sans piment, s'il vous plaît.",
          ko: '저는 매운 것을 못 먹습니다. 고추를 넣지 말아 주세요.',
          zh: '我不能吃辣，请不要放辣椒。',
        },
      },
      {
        id: 'alcohol',
        text: {
          vi: 'Cảm ơn anh chị, tôi không uống được rượu ạ. Tôi xin uống nước để chúc sức khỏe cả nhà.',
          en: 'Thank you, I do not drink alcohol. Let me drink water to the health of your family.',
          fr: "Merci, je ne bois pas d'alcool. Je lève mon verre d'eau à la santé de toute la famille.",
          ko: '감사하지만 저는 술을 마시지 못합니다. 물로 온 가족의 건강을 빌겠습니다.',
          zh: '谢谢，我不能喝酒。我以水代酒，祝全家健康。',
        },
      },
      {
        id: 'water',
        text: {
          vi: 'Cho tôi xin nước đun sôi hoặc nước đóng chai để uống ạ.',
          en: 'Could I have boiled or bottled water to drink, please?',
          fr: "Puis-je avoir de l'eau bouillie ou en bouteille à boire, s'il vous plaît ?",
          ko: '마실 끓인 물이나 생수를 주세요.',
          zh: '请给我一些开水或瓶装水喝。',
        },
      },
    ],
  },
  {
    id: 'road',
    title: { vi: 'Đi đường', en: 'On the road', fr: 'En route', ko: '길에서', zh: '在路上' },
    phrases: [
      {
        id: 'lost',
        text: {
          vi: 'Tôi bị lạc đường. Anh chị giúp tôi với ạ.',
          en: 'I am lost. Please help me.',
          fr: "Je suis perdu. Aidez-moi, s'il vous plaît.",
          ko: '길을 잃었습니다. 도와주세요.',
          zh: '我迷路了，请帮帮我。',
        },
      },
      {
        id: 'way',
        text: {
          vi: 'Anh chị chỉ giúp tôi đường đến nơi này với ạ.',
          en: 'Please show me the way to this place.',
          fr: "Montrez-moi le chemin de ce lieu, s'il vous plaît.",
          ko: '이곳으로 가는 길을 알려 주세요.',
          zh: '请告诉我去这个地方怎么走。',
        },
      },
      {
        id: 'passable',
        asks: true,
        text: {
          vi: 'Hôm nay đường này có đi được không ạ?',
          en: 'Can this road be travelled today?',
          fr: "Peut-on passer par cette route aujourd'hui ?",
          ko: '오늘 이 길로 갈 수 있나요?',
          zh: '今天这条路能走吗？',
        },
      },
      {
        id: 'foreigners-pass',
        asks: true,
        text: {
          vi: 'Từ đây trở đi, khách nước ngoài có được đi không ạ?',
          en: 'May foreigners go on from here?',
          fr: "Les étrangers peuvent-ils continuer au-delà d'ici ?",
          ko: '여기서부터 외국인이 더 가도 되나요?',
          zh: '从这里往前，外国人可以走吗？',
        },
      },
      {
        id: 'slow',
        text: {
          vi: 'Xin anh chị chạy xe chậm giúp tôi ạ.',
          en: 'Please drive slowly.',
          fr: "Roulez lentement, s'il vous plaît.",
          ko: '천천히 운전해 주세요.',
          zh: '请开慢一点。',
        },
      },
      {
        id: 'stop',
        text: {
          vi: 'Xin cho tôi xuống xe ở đây ạ.',
          en: 'Please let me get off here.',
          fr: "Je voudrais descendre ici, s'il vous plaît.",
          ko: '여기서 내려 주세요.',
          zh: '请让我在这里下车。',
        },
      },
      {
        id: 'bus',
        text: {
          vi: 'Mấy giờ có chuyến xe tiếp theo ạ? Xin viết giờ giúp tôi.',
          en: 'When does the next bus leave? Please write the time.',
          fr: "À quelle heure part le prochain car ? Écrivez l'heure, s'il vous plaît.",
          ko: '다음 버스는 몇 시에 있나요? 시간을 적어 주세요.',
          zh: '下一班车几点？请写下时间。',
        },
      },
      {
        id: 'fuel',
        asks: true,
        text: {
          vi: 'Gần đây có chỗ bán xăng không ạ?',
          en: 'Is there fuel for sale near here?',
          fr: "Vend-on de l'essence près d'ici ?",
          ko: '근처에 휘발유 파는 곳이 있나요?',
          zh: '附近有卖汽油的地方吗？',
        },
      },
      {
        id: 'repair',
        asks: true,
        text: {
          vi: 'Xe tôi bị hỏng. Gần đây có chỗ sửa xe không ạ?',
          en: 'My bike has broken down. Is there a repair shop near here?',
          fr: "Mon véhicule est en panne. Y a-t-il un réparateur près d'ici ?",
          ko: '제 차가 고장 났습니다. 근처에 수리점이 있나요?',
          zh: '我的车坏了。附近有修车的地方吗？',
        },
      },
    ],
  },
  {
    id: 'health',
    title: {
      vi: 'Sức khỏe, cấp cứu',
      en: 'Health and emergency',
      fr: 'Santé et urgence',
      ko: '건강과 응급',
      zh: '健康与急救',
    },
    phrases: [
      {
        id: 'ambulance',
        urgent: true,
        text: {
          vi: 'Có người bị nạn! Xin gọi cấp cứu 115 giúp tôi!',
          en: 'Someone is hurt! Please call an ambulance for me: 115!',
          fr: "Quelqu'un est blessé ! Appelez une ambulance pour moi : le 115 !",
          ko: '사람이 다쳤습니다! 구급차(115)를 불러 주세요!',
          zh: '有人受伤了！请帮我打急救电话115！',
        },
      },
      {
        id: 'police',
        urgent: true,
        text: {
          vi: 'Xin gọi công an 113 giúp tôi!',
          en: 'Please call the police for me: 113!',
          fr: 'Appelez la police pour moi : le 113 !',
          ko: '경찰(113)을 불러 주세요!',
          zh: '请帮我报警，电话113！',
        },
      },
      {
        id: 'clinic',
        urgent: true,
        text: {
          vi: 'Tôi bị ốm. Xin đưa tôi đến trạm y tế gần nhất ạ.',
          en: 'I am ill. Please take me to the nearest clinic.',
          fr: "Je suis malade. Emmenez-moi au dispensaire le plus proche, s'il vous plaît.",
          ko: '몸이 아픕니다. 가장 가까운 보건소로 데려다주세요.',
          zh: '我生病了，请送我去最近的卫生站。',
        },
      },
      {
        id: 'pain',
        text: {
          vi: 'Tôi bị đau ở chỗ này ạ.',
          en: 'It hurts here.',
          fr: "J'ai mal ici.",
          ko: '여기가 아픕니다.',
          zh: '我这里疼。',
        },
      },
      {
        id: 'snake',
        urgent: true,
        text: {
          vi: 'Tôi bị rắn cắn. Xin đưa tôi đi bệnh viện ngay!',
          en: 'I was bitten by a snake. Please take me to a hospital at once!',
          fr: "J'ai été mordu par un serpent. Emmenez-moi tout de suite à l'hôpital !",
          ko: '뱀에 물렸습니다. 바로 병원에 데려다주세요!',
          zh: '我被蛇咬了，请马上送我去医院！',
        },
      },
      {
        id: 'dog',
        urgent: true,
        text: {
          vi: 'Tôi bị chó cắn. Tôi cần đi tiêm phòng dại ạ.',
          en: 'I was bitten by a dog. I need a rabies vaccination.',
          fr: "J'ai été mordu par un chien. Il me faut un vaccin contre la rage.",
          ko: '개에 물렸습니다. 광견병 예방 주사를 맞아야 합니다.',
          zh: '我被狗咬了，需要打狂犬病疫苗。',
        },
      },
      {
        id: 'stomach',
        text: {
          vi: 'Tôi bị đau bụng và tiêu chảy. Tôi cần mua thuốc ạ.',
          en: 'I have stomach pain and diarrhoea. I need to buy medicine.',
          fr: "J'ai mal au ventre et la diarrhée. Je dois acheter un médicament.",
          ko: '배가 아프고 설사를 합니다. 약을 사야 합니다.',
          zh: '我肚子疼、拉肚子，需要买药。',
        },
      },
      {
        id: 'drug-allergy',
        text: {
          vi: 'Tôi bị dị ứng với loại thuốc ghi ở đây ạ.',
          en: 'I am allergic to the medicine written here.',
          fr: 'Je suis allergique au médicament écrit ici.',
          ko: '저는 여기에 적힌 약에 알레르기가 있습니다.',
          zh: '我对这里写的药过敏。',
        },
      },
      {
        id: 'pharmacy',
        asks: true,
        text: {
          vi: 'Gần đây có hiệu thuốc không ạ?',
          en: 'Is there a pharmacy near here?',
          fr: "Y a-t-il une pharmacie près d'ici ?",
          ko: '근처에 약국이 있나요?',
          zh: '附近有药店吗？',
        },
      },
      {
        id: 'toilet',
        text: {
          vi: 'Nhà vệ sinh ở đâu ạ?',
          en: 'Where is the toilet?',
          fr: 'Où sont les toilettes ?',
          ko: '화장실이 어디에 있나요?',
          zh: '厕所在哪里？',
        },
      },
    ],
  },
  {
    id: 'price',
    title: { vi: 'Giá cả', en: 'Prices', fr: 'Prix', ko: '가격', zh: '价钱' },
    phrases: [
      {
        id: 'how-much',
        text: {
          vi: 'Cái này bao nhiêu tiền ạ? Xin viết con số giúp tôi.',
          en: 'How much is this? Please write the number.',
          fr: "Combien cela coûte-t-il ? Écrivez le chiffre, s'il vous plaît.",
          ko: '이것은 얼마인가요? 숫자로 적어 주세요.',
          zh: '这个多少钱？请写下数字。',
        },
      },
      {
        id: 'bill',
        text: {
          vi: 'Xin tính tiền giúp tôi ạ. Tất cả hết bao nhiêu?',
          en: 'May I pay, please? How much is it altogether?',
          fr: "L'addition, s'il vous plaît. Combien en tout ?",
          ko: '계산해 주세요. 모두 얼마인가요?',
          zh: '请结账，一共多少钱？',
        },
      },
      {
        id: 'transfer',
        asks: true,
        text: {
          vi: 'Ở đây có nhận chuyển khoản bằng mã QR không ạ?',
          en: 'Do you take bank transfer by QR code?',
          fr: 'Acceptez-vous un virement par code QR ?',
          ko: 'QR 코드로 계좌 이체를 받으시나요?',
          zh: '这里可以用二维码转账吗？',
        },
      },
      {
        id: 'atm',
        asks: true,
        text: {
          vi: 'Gần đây có cây ATM không ạ?',
          en: 'Is there a cash machine near here?',
          fr: "Y a-t-il un distributeur près d'ici ?",
          ko: '근처에 현금 인출기가 있나요?',
          zh: '附近有自动取款机吗？',
        },
      },
      {
        id: 'made-here',
        asks: true,
        text: {
          vi: 'Cái này có phải làm ở đây không ạ?',
          en: 'Was this made here?',
          fr: 'Est-ce fabriqué ici ?',
          ko: '이것은 여기서 만든 건가요?',
          zh: '这是本地做的吗？',
        },
      },
      {
        id: 'looking',
        text: {
          vi: 'Cảm ơn, tôi chỉ xem thôi ạ.',
          en: 'Thank you, I am only looking.',
          fr: 'Merci, je regarde seulement.',
          ko: '감사합니다. 그냥 구경하는 중이에요.',
          zh: '谢谢，我只是看看。',
        },
      },
    ],
  },
  {
    id: 'night',
    title: { vi: 'Ngủ lại', en: 'Staying the night', fr: 'Passer la nuit', ko: '하룻밤 묵기', zh: '住宿' },
    phrases: [
      {
        id: 'room',
        asks: true,
        text: {
          vi: 'Tối nay nhà mình còn chỗ cho chúng tôi ngủ lại không ạ?',
          en: 'Do you have room for us tonight?',
          fr: 'Avez-vous de la place pour nous ce soir ?',
          ko: '오늘 밤 저희가 묵을 자리가 있나요?',
          zh: '今晚您家还有地方给我们住吗？',
        },
      },
      {
        id: 'foreign-guests',
        asks: true,
        text: {
          vi: 'Nhà mình có nhận khách nước ngoài không ạ?',
          en: 'Do you take foreign guests?',
          fr: 'Acceptez-vous les hôtes étrangers ?',
          ko: '외국인 손님도 받으시나요?',
          zh: '您家接待外国客人吗？',
        },
      },
      {
        id: 'night-price',
        text: {
          vi: 'Một người ở một đêm bao nhiêu tiền ạ? Xin viết con số giúp tôi.',
          en: 'How much is one night for one person? Please write the number.',
          fr: "Combien coûte une nuit par personne ? Écrivez le chiffre, s'il vous plaît.",
          ko: '한 사람이 하룻밤 묵는 데 얼마인가요? 숫자로 적어 주세요.',
          zh: '一个人住一晚多少钱？请写下数字。',
        },
      },
      {
        id: 'passport',
        text: {
          vi: 'Hộ chiếu của tôi đây ạ, để anh chị khai báo lưu trú với công an xã.',
          en: 'Here is my passport, so that you can declare my stay to the commune police.',
          fr: 'Voici mon passeport, pour déclarer mon séjour à la police de la commune.',
          ko: '지역 공안에 숙박 신고를 하실 수 있도록 제 여권을 드립니다.',
          zh: '这是我的护照，请您向乡公安申报住宿。',
        },
      },
      {
        id: 'dinner',
        text: {
          vi: 'Nhà mình ăn tối lúc mấy giờ ạ? Xin viết giờ giúp tôi.',
          en: 'What time is dinner? Please write the time.',
          fr: "À quelle heure dîne-t-on ? Écrivez l'heure, s'il vous plaît.",
          ko: '저녁 식사는 몇 시인가요? 시간을 적어 주세요.',
          zh: '您家几点吃晚饭？请写下时间。',
        },
      },
      {
        id: 'hot-water',
        asks: true,
        text: {
          vi: 'Ở đây có nước nóng để tắm không ạ?',
          en: 'Is there hot water to wash with?',
          fr: "Y a-t-il de l'eau chaude pour se laver ?",
          ko: '씻을 따뜻한 물이 있나요?',
          zh: '这里有热水洗澡吗？',
        },
      },
      {
        id: 'blanket',
        text: {
          vi: 'Cho tôi xin thêm một cái chăn ạ.',
          en: 'Could I have one more blanket, please?',
          fr: "Puis-je avoir une couverture de plus, s'il vous plaît ?",
          ko: '이불을 하나 더 주세요.',
          zh: '请再给我一条被子。',
        },
      },
      {
        id: 'charge',
        text: {
          vi: 'Cho tôi sạc nhờ điện thoại với ạ.',
          en: 'May I charge my phone, please?',
          fr: "Puis-je charger mon téléphone, s'il vous plaît ?",
          ko: '휴대폰을 충전하게 해 주세요.',
          zh: '请让我给手机充一下电。',
        },
      },
      {
        id: 'wifi',
        text: {
          vi: 'Cho tôi xin mật khẩu Wi-Fi với ạ.',
          en: 'Could I have the Wi-Fi password, please?',
          fr: "Puis-je avoir le mot de passe du Wi-Fi, s'il vous plaît ?",
          ko: '와이파이 비밀번호를 알려 주세요.',
          zh: '请告诉我Wi-Fi密码。',
        },
      },
      {
        id: 'leave-early',
        text: {
          vi: 'Sáng mai tôi đi sớm, nên tôi xin gửi tiền từ tối nay ạ.',
          en: 'I leave early tomorrow, so I would like to pay tonight.',
          fr: 'Je pars tôt demain, je voudrais donc régler ce soir.',
          ko: '내일 아침 일찍 떠나니 오늘 저녁에 계산하고 싶습니다.',
          zh: '我明天一早就走，想今晚先付钱。',
        },
      },
    ],
  },
];
