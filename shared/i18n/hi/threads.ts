import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"hi", typeof english> = {
	"details.open": "जानकारी",

	"event.added": "{name} ने {names} को जोड़ा",
	"event.left": "{name} ने बातचीत छोड़ी",
	"event.removed": "{name} ने {names} को निकाला",
	"event.undo": "वापस लें",
	"event.deleted": "{name} ने एक मैसेज हटाया",
	"event.deleted_mine": "{name} ने आपका एक मैसेज हटाया",
	"event.deleted_of": "{name} ने {author} का एक मैसेज हटाया",
	"event.my_added": "आपने {names} को जोड़ा",
	"event.my_deleted": "आपने एक मैसेज हटाया",
	"event.my_deleted_of": "आपने {author} का एक मैसेज हटाया",
	"event.my_left": "आपने बातचीत छोड़ी",
	"event.my_removed": "आपने {names} को निकाला",
	"event.my_renamed": "आपने इसका नाम “{title}” रखा",
	"event.my_started_dm": "आपने यह बातचीत शुरू की",
	"event.my_started_group": "आपने यह ग्रुप शुरू किया",
	"event.renamed": "{name} ने इसका नाम “{title}” रखा",
	"event.started_dm": "{name} ने यह बातचीत शुरू की",
	"event.started_group": "{name} ने यह ग्रुप शुरू किया",
	"event.started_notes": "आपके नोट यहाँ से शुरू होते हैं",
	"event.you": "आप",

	"menu.open": "विकल्प",

	"new.heading": "नया मैसेज",

	"quote.further_back": "पहले का एक मैसेज",
	"quote.label": "{name} को जवाब: {quoted} – {text}",
	"quote.label_me": "आपको जवाब: {quoted} – {text}",
	"quote.label_unknown": "जवाब – {text}",
	"quote.deleted": "एक मैसेज जो हटा दिया गया",
	"quote.not_here": "एक मैसेज जो अब यहाँ नहीं है",

	"quiet.notes_heading": "खुद के लिए नोट",
};
