import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"hi", typeof english> = {
	"pinned.all": { one: "{count} पिन किया मैसेज", other: "{count} पिन किए मैसेज" },
	"pinned.by": "{name} ने पिन किया, {date}",
	"pinned.by_me": "आपने पिन किया, {date}",
	"pinned.empty": "यहाँ कुछ पिन नहीं किया गया है। किसी मैसेज का मेन्यू खोलें और “सबके लिए पिन करें” चुनें: वह यहाँ हमेशा पास रहेगा।",
	"pinned.go": "पिन किया: {text}",
	"pinned.heading": "पिन किए मैसेज",
	"pinned.label": "पिन किया",
	"pinned.unknown": "एक मैसेज जो अभी इस डिवाइस पर नहीं है",
	"starred.empty":
		"अभी किसी पर तारा नहीं लगा है। किसी मैसेज का मेन्यू खोलें और “तारा लगाएँ” चुनें: वह आपको अपने सभी डिवाइस पर यहीं मिलेगा। कोई और इसे नहीं देखता।",
	"starred.heading": "तारे वाले मैसेज",
	"starred.list": "तारे वाले मैसेज",
	"starred.note": "किसी भी बातचीत में आपने जिन पर तारा लगाया। इन्हें सिर्फ़ आप देखते हैं।",
	"starred.open": "तारे वाले मैसेज दिखाएँ",
};
