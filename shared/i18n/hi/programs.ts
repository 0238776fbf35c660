import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"hi", typeof english> = {
	"passkey.add": "इस डिवाइस पर पासकी बनाएँ",
	"passkey.adding": "बन रही है…",
	"passkey.exists": "इस डिवाइस पर आपकी पासकी पहले से है।",
	"passkey.heading": "पासकी",
	"passkey.intro": "पासवर्ड की जगह अपनी उँगली, चेहरे या डिवाइस के लॉक से साइन इन करें। आपका पासवर्ड भी काम करता रहेगा।",
	"passkey.made": "{time} बनाई गई",
	"passkey.remove": "हटाएँ",
	"passkey.remove_body": "यह अब आपका अकाउंट नहीं खोलेगी। आपका ब्राउज़र इसे तब तक दिखा सकता है जब तक आप इसे वहाँ से भी न हटाएँ।",
	"passkey.remove_heading": "{name} की पासकी हटाएँ?",
	"passkey.remove_named": "{name} की पासकी हटाएँ",
	"passkey.used": "आखिरी बार {time} इस्तेमाल हुई",
	"passkey.use": "पासकी इस्तेमाल करें",
	"passkey.using": "एक पल…",

	"program.all": "मेरी सभी बातचीतें",
	"program.another": "हो गया",
	"program.copy": "चाबी कॉपी करें",
	"program.end": "बंद करें",
	"program.end_body": "इसकी चाबी तुरंत काम करना बंद कर देगी। इसका लिखा रहेगा।",
	"program.end_heading": "{name} को बंद करें?",
	"program.end_named": "{name} को बंद करें",
	"program.heading": "प्रोग्राम",
	"program.intro":
		"बॉट या बैठक में लगी स्क्रीन को अकाउंट नहीं चाहिए: उसके लिए एक चाबी बनाएँ। वह आपके नाम से बोलता है, और बातचीतों के सिवा कहीं नहीं पहुँचता।",
	"program.make": "चाबी बनाएँ",
	"program.making": "बन रही है…",
	"program.name": "प्रोग्राम का नाम",
	"program.name_hint": "ताकि आप उसे इस सूची में पहचान सकें",
	"program.never_seen": "अभी तक इस्तेमाल नहीं हुआ",
	"program.once":
		"{name} की चाबी सिर्फ़ इसी बार दिखाई जाती है। जिसके पास यह हो, वह वह सब कर सकता है जो प्रोग्राम कर सकता है; इसे सँभालकर रखें।",
	"program.press": "कॉपी करने के लिए चाबी को दबाकर रखें।",
	"program.read": "सिर्फ़ पढ़ना",
	"program.scope": "यह क्या कर सकता है",
	"program.seen": "आखिरी बार {time} इस्तेमाल हुआ",
	"program.thread": "कहाँ",
	"program.token": "{name} की चाबी",
	"program.write": "पढ़ना और लिखना",
};
