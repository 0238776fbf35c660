import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"ar", typeof english> = {
	"ask.offline": "لا شبكة الآن. لم يضع شيء مما كتبته؛ حاول مرة أخرى عند عودة الاتصال.",
	"ask.rate_limited": {
		zero: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى الآن.",
		one: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى بعد ثانية واحدة.",
		two: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى بعد ثانيتين.",
		few: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى بعد {count} ثوانٍ.",
		many: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى بعد {count} ثانية.",
		other: "كان هذا كثيرًا دفعة واحدة. حاول مرة أخرى بعد {count} ثانية.",
	},
	"ask.unknown": "حدث خطأ على الخادم. حاول مرة أخرى.",
	"ask.unreachable": "خادم العائلة لا يجيب. لم يضع شيء مما كتبته؛ حاول مرة أخرى بعد لحظة.",
	"nav.home": "الانتقال إلى محادثاتك",
	"nav.sign_in": "الانتقال إلى صفحة الدخول",
	"page.not_built": "لم تُبنَ الصفحة بعد. أوقف Hearth ثم شغّله بالأمر npm start.",
	"page.not_found": "لا شيء على هذا العنوان.",
	"page.not_found_heading": "هذه الصفحة ليست هنا",

	"update.later": "لاحقًا",
	"update.ready": "إصدار جديد من Hearth جاهز.",
};
