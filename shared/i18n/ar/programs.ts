import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"ar", typeof english> = {
	"passkey.add": "إنشاء مفتاح مرور على هذا الجهاز",
	"passkey.adding": "جارٍ الإنشاء…",
	"passkey.exists": "يوجد مفتاح مرور لك على هذا الجهاز بالفعل.",
	"passkey.heading": "مفاتيح المرور",
	"passkey.intro": "الدخول ببصمة إصبعك أو وجهك أو قفل جهازك بدلًا من كلمة المرور. وتبقى كلمة المرور صالحة.",
	"passkey.made": "أُنشئ {time}",
	"passkey.remove": "إزالة",
	"passkey.remove_body": "لن يفتح حسابك بعد الآن. قد يستمر متصفحك في عرضه إلى أن تزيله من هناك أيضًا.",
	"passkey.remove_heading": "إزالة مفتاح المرور على {name}؟",
	"passkey.remove_named": "إزالة مفتاح المرور على {name}",
	"passkey.used": "آخر استخدام {time}",
	"passkey.use": "استخدام مفتاح مرور",
	"passkey.using": "لحظة…",

	"program.all": "كل محادثاتي",
	"program.another": "تم",
	"program.copy": "نسخ المفتاح",
	"program.end": "إنهاء",
	"program.end_body": "يتوقف مفتاحه عن العمل فورًا. وما كتبه يبقى.",
	"program.end_heading": "إنهاء {name}؟",
	"program.end_named": "إنهاء {name}",
	"program.heading": "البرامج",
	"program.intro":
		"الروبوت، أو شاشة في المدخل، لا يحتاج إلى حساب: أنشئ له مفتاحًا. يتكلم باسمك، ولا يصل إلا إلى المحادثات.",
	"program.make": "إنشاء مفتاح",
	"program.making": "جارٍ الإنشاء…",
	"program.name": "اسم البرنامج",
	"program.name_hint": "لتعرفه في هذه القائمة",
	"program.never_seen": "لم يظهر بعد",
	"program.once":
		"هذه هي المرة الوحيدة التي يُعرض فيها مفتاح {name}. من يملكه يستطيع كل ما يُسمح به للبرنامج؛ احفظه في مكان آمن.",
	"program.press": "المس المفتاح مطولًا لنسخه.",
	"program.read": "القراءة فقط",
	"program.scope": "ما يُسمح له به",
	"program.seen": "آخر ظهور {time}",
	"program.thread": "أين",
	"program.token": "مفتاح {name}",
	"program.write": "القراءة والكتابة",
};
