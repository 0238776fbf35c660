import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"hi", typeof english> = {
	"action.copy": "टेक्स्ट कॉपी करें",
	"action.delete": "सबके लिए हटाएँ",
	"action.discard": "हटाएँ",
	"action.edit": "बदलें",
	"action.forward": "आगे भेजें",
	"action.info": "मैसेज की जानकारी",
	"action.pin": "सबके लिए पिन करें",
	"action.reply": "जवाब दें",
	"action.retry": "फिर से कोशिश करें",
	"action.save": "डाउनलोड करें",
	"action.select": "चुनें",
	"action.share": "शेयर करें…",
	"action.star": "तारा लगाएँ",
	"action.unpin": "पिन हटाएँ",
	"action.unstar": "तारा हटाएँ",

	"edit.heading": "मैसेज बदलें",
	"edit.label": "नए शब्द",
	"edit.save": "सेव करें",

	"forward.away": {
		one: "{count} फ़ाइल इस डिवाइस पर नहीं है, और अभी लाई नहीं जा सकती।",
		other: "{count} फ़ाइलें इस डिवाइस पर नहीं हैं, और अभी लाई नहीं जा सकतीं।",
	},
	"forward.all_away": "यह अभी इस डिवाइस पर नहीं है। कनेक्शन आने पर इसे आगे भेजें।",
	"forward.heading": "आगे भेजें",
	"forward.messages": { one: "{count} मैसेज", other: "{count} मैसेज" },
	"forward.most": { one: "एक बार में ज़्यादा से ज़्यादा {count} को।", other: "एक बार में ज़्यादा से ज़्यादा {count} को।" },
	"forward.nobody": "चुनें कि किसे भेजना है।",
	"forward.preparing": "तैयार हो रहा है…",
	"forward.send": "आगे भेजें",
	"forward.unknown": "सूची से चुनें, या बॉक्स खाली करें: चुनने लायक किसी का नाम “{text}” नहीं है।",
	"forward.without": "इसके बिना आगे भेजें",

	"menu.label": "इस मैसेज के साथ क्या करना है",

	"reply.back": "जवाब पर वापस जाएँ",
	"reply.cancel": "जवाब न दें",
	"reply.looking": "वह मैसेज ढूँढा जा रहा है…",
	"reply.to": "{name} को जवाब: {text}",
	"reply.to_me": "खुद को जवाब: {text}",
	"reply.to_something": "पहले के एक मैसेज का जवाब",

	"select.copy": "कॉपी करें",
	"select.count": { one: "{count} चुना गया", other: "{count} चुने गए" },
	"select.done": "हो गया",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "चुनें: {text}",

	"told.away": "अभी इस डिवाइस पर नहीं है। कनेक्शन आने पर आ जाएगा।",
	"told.copied": "कॉपी हो गया",
	"told.forwarded": "आगे भेज दिया गया",
	"told.not_copied": "ब्राउज़र ने कॉपी नहीं किया।",
	"told.not_shared": "शेयर नहीं हो सका। एक बार फिर कोशिश करें।",
};
