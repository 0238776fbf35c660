import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"he", typeof english> = {
	"pinned.all": { one: "הודעה מוצמדת אחת", two: "שתי הודעות מוצמדות", other: "{count} הודעות מוצמדות" },
	"pinned.by": "הוצמדה על ידי {name}, {date}",
	"pinned.by_me": "הוצמדה על ידך, {date}",
	"pinned.empty": "לא הוצמד כאן דבר. פותחים את התפריט של הודעה ובוחרים ״הצמדה אצל כולם״: היא נשארת כאן בהישג יד.",
	"pinned.go": "מוצמדת: {text}",
	"pinned.heading": "הודעות מוצמדות",
	"pinned.label": "מוצמדת",
	"pinned.unknown": "הודעה שעדיין אינה במכשיר הזה",
	"starred.empty":
		"עדיין לא סומן דבר בכוכב. פותחים את התפריט של הודעה ובוחרים ״סימון בכוכב״: היא תחכה לך כאן, בכל המכשירים שלך. אף אחד אחר לא רואה את זה.",
	"starred.heading": "הודעות עם כוכב",
	"starred.list": "הודעות עם כוכב",
	"starred.note": "מה שסימנת בכוכב בכל השיחות. רק לך זה מוצג.",
	"starred.open": "הצגת ההודעות עם הכוכב",
};
