import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"hi", typeof english> = {
	"later.bar": { one: "बाद के लिए तय ({count})", other: "बाद के लिए तय ({count})" },
	"later.button": "समय तय करें",
	"later.change": "बदलें",
	"later.choose": "समय चुनें",
	"later.delete": "हटाएँ",
	"later.evening": "आज शाम",
	"later.heading": "बाद में भेजें",
	"later.here": "अभी सिर्फ़ इस डिवाइस पर है। कनेक्शन आते ही सर्वर पर पहुँच जाएगा।",
	"later.kept": "आपके डिवाइस बंद हों, तब भी यह चला जाएगा।",
	"later.list_heading": "बाद के लिए तय",
	"later.monday": "सोमवार सुबह",
	"later.next": "अगला: {time}",
	"later.no_files": "फ़ोटो और फ़ाइलें बाद में नहीं भेजी जा सकतीं। उन्हें अभी भेजें, या पहले हटा दें।",
	"later.none": "बाद में भेजने के लिए कुछ नहीं रुका है।",
	"later.not_sent": "नहीं गया",
	"later.now": "कनेक्शन आते ही",
	"later.passed": "ऐसा समय चुनें जो अभी आना हो।",
	"later.save": "सेव करें",
	"later.send_now": "अभी भेजें",
	"later.send_then": "तब भेजें",
	"later.tomorrow": "कल सुबह",
	"later.when": "कब",
	"later.words": "मैसेज",
};
