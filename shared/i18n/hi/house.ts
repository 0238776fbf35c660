import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"hi", typeof english> = {
	"app.loading": "एक पल…",
	"app.name": "Hearth",

	"ask.retry": "फिर से कोशिश करें",

	"dialog.cancel": "रहने दें",
	"dialog.close": "बंद करें",

	"nav.back": "वापस",
	"nav.devices": "डिवाइस",
	"nav.family": "परिवार",
	"nav.more": "और",
	"nav.profile": "प्रोफ़ाइल",
	"nav.search": "खोज",
	"nav.threads": "बातचीत",

	"part.not_loaded": "यह नहीं खुल सका। नेटवर्क लौटते ही चलने लगेगा।",

	"storage.closed":
		"ब्राउज़र ने Hearth का स्टोरेज बंद कर दिया। आगे बढ़ने के लिए पेज फिर से लोड करें; आप जो लिख रहे हैं, वह बॉक्स में बना रहेगा।",
	"storage.full": "इस डिवाइस पर जगह नहीं बची। जब तक आप जगह न बनाएँ, नए मैसेज बॉक्स में रहेंगे।",
	"storage.reload": "फिर से लोड करें",
	"storage.unavailable": "ब्राउज़र Hearth को यहाँ कुछ सेव नहीं करने देता, जैसे प्राइवेट विंडो में। नए मैसेज सेव नहीं हो सकते।",

	"update.apply": "अपडेट करें",
};
