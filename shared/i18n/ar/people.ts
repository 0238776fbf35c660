import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"ar", typeof english> = {
	"device.unnamed": "جهاز",

	"family.alone": "لا أحد هنا سواك حتى الآن. محادثة العائلة أجمل مع العائلة.",

	"invite.heading": "دعوة شخص",

	"member.unknown": "شخص ما",

	"profile.password_free": "تم دخولك عن طريق رابط. اختر الآن كلمة مرور تتذكرها في المرة القادمة.",
	"profile.password_save": "تغيير كلمة المرور",

	"seen.today": "آخر ظهور اليوم",
	"seen.week": "آخر ظهور هذا الأسبوع",
	"seen.while": "آخر ظهور منذ مدة",
	"seen.yesterday": "آخر ظهور أمس",
};
