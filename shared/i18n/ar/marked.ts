import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"ar", typeof english> = {
	"pinned.all": {
		zero: "لا رسائل مثبّتة",
		one: "رسالة واحدة مثبّتة",
		two: "رسالتان مثبّتتان",
		few: "{count} رسائل مثبّتة",
		many: "{count} رسالة مثبّتة",
		other: "{count} رسالة مثبّتة",
	},
	"pinned.by": "مثبّتة بواسطة {name}، {date}",
	"pinned.by_me": "مثبّتة بواسطتك، {date}",
	"pinned.empty": "لا شيء مثبّت هنا. افتح قائمة رسالة واختر «تثبيت لدى الجميع»: تبقى هنا في المتناول.",
	"pinned.go": "مثبّتة: {text}",
	"pinned.heading": "الرسائل المثبّتة",
	"pinned.label": "مثبّتة",
	"pinned.unknown": "رسالة ليست على هذا الجهاز بعد",
	"starred.empty":
		"لا رسائل مميزة بنجمة بعد. افتح قائمة رسالة واختر «تمييز بنجمة»: تجدها هنا من جديد، على كل أجهزتك. لا يراها أحد غيرك.",
	"starred.heading": "الرسائل المميزة بنجمة",
	"starred.list": "الرسائل المميزة بنجمة",
	"starred.note": "ما ميّزته بنجمة في أي محادثة. لا يراه أحد غيرك.",
	"starred.open": "عرض الرسائل المميزة بنجمة",
};
