import type { AliceWords } from "../contracts/alice.js";
import { apart, ltr } from "./direction.js";

/** What is said around the copies that write. */
export const alice: AliceWords = {
  copies: { cold: "باردة", warm: "دافئة", hot: "ساخنة", yours: "نسختك" },
  copyAt: (copy, temperature) => `النسخة «${apart(copy)}»، عند ${ltr(`T = ${temperature}`)}`,
  shown: "النسختان المعروضتان",
  showNext: "أظهر كلمتها التالية",
  different: (different, all) =>
    all < 60 ? `الكلمات المختلفة: ${different} من ${all}` : `الكلمات المختلفة: ${different} من آخر ${all}`,
  yourTemperature: "درجة حرارتك",
  next: "الكلمة التالية",
  rest: (percentage, others) => `${ltr(percentage)} لبقية الكلمات، وعددها ${others}`,
  press: "اضغط على كلمة لتكون هي التالية.",
  waits: "النسخة تنتظر اختيارك.",
  marks: {
    ".": "نقطة",
    ",": "فاصلة",
    ";": "فاصلة منقوطة",
    ":": "نقطتان",
    "!": "علامة تعجب",
    "?": "علامة استفهام",
  },
  shaded: "المظلَّل: خمس كلمات أو أكثر سبق أن كتبتها هذه النسخة.",
  choose: "اختر نسخة لترى كلمتها التالية.",
  pause: "إيقاف مؤقت",
  goOn: "متابعة",
  nextWord: "الكلمة التالية",
  faster: "أسرع",
  slower: "أبطأ",
  again: "من جديد",
};
