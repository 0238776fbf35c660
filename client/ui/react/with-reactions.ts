import type { Translate } from "../../../shared/i18n/translate.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";

/** A message read aloud, with what was done to it behind it: "I cook, edited, reactions: 👍 2, ❤️". */
export function withReactions(
	t: Translate,
	{ reactions, editedAt, forwarded, importedBy, pin, starred }: TimelineMessage,
	said: string,
): string {
	const text = forwarded ? t("message.label_forwarded", { text: said }) : said;
	const brought = importedBy === null ? text : t("message.label_imported", { text });
	const edited = editedAt === null ? brought : t("message.label_edited", { text: brought });
	const pinned = pin === null ? edited : t("message.label_pinned", { text: edited });
	const marked = starred ? t("message.label_starred", { text: pinned }) : pinned;
	if (reactions.length === 0) return marked;
	const counted = reactions.map(({ emoji, by }) => (by.length === 1 ? emoji : `${emoji} ${by.length}`));
	return t("message.label_reactions", { text: marked, reactions: counted.join(", ") });
}
