import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"ar", typeof english> = {
	"details.open": "التفاصيل",

	"event.added": "تمت الإضافة بواسطة {name}: {names}",
	"event.deleted": "حُذفت رسالة بواسطة {name}",
	"event.deleted_mine": "حُذفت رسالة منك بواسطة {name}",
	"event.deleted_of": "حُذفت رسالة بواسطة {name} (كتابة: {author})",
	"event.left": "تمت المغادرة: {name}",
	"event.removed": "تمت الإزالة بواسطة {name}: {names}",
	"event.undo": "تراجع",
	"event.my_added": "أنت أضفت {names}",
	"event.my_deleted": "أنت حذفت رسالة",
	"event.my_deleted_of": "أنت حذفت رسالة (كتابة: {author})",
	"event.my_left": "أنت غادرت",
	"event.my_removed": "أنت أزلت {names}",
	"event.my_renamed": "أنت اخترت الاسم «{title}»",
	"event.my_started_dm": "أنت بدأت هذه المحادثة",
	"event.my_started_group": "أنت أنشأت هذه المجموعة",
	"event.renamed": "تغيّر الاسم إلى «{title}» بواسطة {name}",
	"event.started_dm": "بدأت هذه المحادثة بواسطة {name}",
	"event.started_group": "أُنشئت هذه المجموعة بواسطة {name}",
	"event.started_notes": "هنا تبدأ ملاحظاتك",
	"event.you": "أنت",

	"menu.open": "الإجراءات",

	"new.heading": "رسالة جديدة",

	"quote.further_back": "رسالة سابقة",
	"quote.label": "رد على {name}: {quoted} – {text}",
	"quote.label_me": "رد عليك: {quoted} – {text}",
	"quote.label_unknown": "رد – {text}",
	"quote.deleted": "رسالة محذوفة",
	"quote.not_here": "رسالة لم تعد هنا",

	"quiet.notes_heading": "ملاحظات لنفسك",
};
