import type { Workbench } from "../contracts/site.js";

/** What stands in the workbench's page from the start. */
export const workbench: Workbench = {
  title: "المختبر · درجة حرارة softmax",
  description:
    "اضبط النقاط ودرجة الحرارة، والصق ما يطبعه نموذج، واسحب وقارن وخذ الأعداد معك: softmax بأعداد دقيقة، في متصفحك.",
  tagline: "لوجيتاتك أنت: اكتبها أو الصقها، واسحب منها، وخذها معك.",
  skip: "انتقل إلى الأعداد",
  examples: "أمثلة",
  presets: {
    worked: "المثال المحلول",
    alice: "«⁦said the …⁩»",
    torn: "رقم محيِّر",
    wrong: "واثقة ومخطئة",
    ties: "تعادل",
    masks: "قناع",
    huge: "لوجيتات ضخمة",
  },
  paste: "لصق أعداد…",
  share: "نسخ الرابط",
  embed: "تضمين…",
  knownMistake: "خطأ شائع",
};
