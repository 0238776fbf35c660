import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { PageWords } from "../../../shared/keepsake/page-words.ts";
import { fileLabel } from "../files/file-label.ts";
import { locale, writeClock, writeDate, writeNames } from "../text/times.ts";
import { eventWords } from "../thread/event-words.ts";

type About = { madeAt: string; familyName: string; me: string; nameOf: (id: string) => string };

/** What a copy says, in the words and habits of whoever makes it. It is read by others too: nobody in it is "you". */
export function pageWords(t: TranslateLater, { madeAt, familyName, me, nameOf }: About): PageWords {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	return {
		language: locale,
		heading: t("kept.heading", { family: familyName }),
		about: [t("kept.about", { date: writeDate(madeAt), name: nameOf(me), zone })],
		contents: t("kept.contents"),
		search: t("kept.search"),
		date: t("kept.date"),
		found: t("kept.found", { number: "{count}" }),
		none: t("kept.none"),
		clear: t("kept.clear"),
		nameOf,
		names: (ids) => writeNames(ids.map(nameOf)),
		day: writeDate,
		clock: writeClock,
		event: (event) => eventWords(t, event, { me: "", nameOf }),
		forwarded: t("message.forwarded"),
		imported: (name) => t("message_info.imported", { name }),
		replyTo: (name) => t("kept.reply", { name }),
		file: (file) => fileLabel(t, file),
		notHere: t("kept.not_here"),
		smaller: t("kept.smaller"),
		lack: ({ from, to }) =>
			to === null
				? t("kept.lack_open", { from: String(from) })
				: t("kept.lack", { from: String(from), to: String(to) }),
	};
}
