import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"ar", typeof english> = {
	"app.loading": "لحظة…",
	"app.name": "Hearth",

	"ask.retry": "إعادة المحاولة",

	"dialog.cancel": "إلغاء",
	"dialog.close": "إغلاق",

	"nav.back": "رجوع",
	"nav.devices": "الأجهزة",
	"nav.family": "العائلة",
	"nav.more": "المزيد",
	"nav.profile": "حسابي",
	"nav.search": "بحث",
	"nav.threads": "المحادثات",

	"part.not_loaded": "تعذّر تحميل هذا الجزء. سيعمل فور عودة الشبكة.",

	"storage.closed": "أغلق المتصفح مساحة تخزين Hearth. أعد تحميل الصفحة للمتابعة؛ ما كتبته باقٍ في خانة الكتابة.",
	"storage.full": "لم تبقَ مساحة على هذا الجهاز. تبقى الرسائل الجديدة في خانة الكتابة إلى أن تتوفر بعض المساحة.",
	"storage.reload": "إعادة التحميل",
	"storage.unavailable":
		"لا يسمح المتصفح لتطبيق Hearth بحفظ أي شيء هنا، كما في نافذة خاصة مثلًا. لا يمكن حفظ الرسائل الجديدة.",

	"update.apply": "تحديث",
};
