import type { Site } from "../contracts/site.js";

/** What both pages have in common. */
export const site: Site = {
  languageName: "العربية",
  name: "درجة حرارة softmax",
  lesson: "الدرس",
  workbench: "المختبر",
  pages: "الصفحات",
  language: "اللغة",
  theme: { name: "الألوان", system: "النظام", light: "فاتح", dark: "داكن" },
  withoutScript: "تصير هذه الأشكال تفاعلية بوجود JavaScript. أما النص وأعداده فكاملة من دونه.",
  labels: ["قطة", "كلب", "طائر"],
  sentence: "في الصورة ___.",
  label: "التسمية",
  probability: "الاحتمال",
  footer:
    "تُحسب الأعداد بنواة WebAssembly الخاصة بـ <code>softmax-temperature</code>، في هذه الصفحة نفسها: لا يُرسَل شيء إلى أي مكان. الأرقام: مجموعة UCI optical digits برخصة CC BY 4.0. الكلمات: لويس كارول، 1865.",
};
