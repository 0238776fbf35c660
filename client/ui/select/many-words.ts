import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { messageLabel } from "../files/file-label.ts";
import { saidWords } from "../poll/said-words.ts";
import { writeMoment } from "../text/times.ts";

/** Messages to take along, in their order: one as it was written, of several also who said it and when. */
export function manyWords(
	t: TranslateLater,
	messages: readonly TimelineMessage[],
	nameOf: (id: string) => string,
): string {
	const wordsOf = (message: TimelineMessage) =>
		[messageLabel(t, { body: "", files: message.files }), saidWords(message)]
			.filter((part) => part.trim() !== "")
			.join("\n");
	const [first, second] = messages;
	if (first !== undefined && second === undefined) return wordsOf(first);
	return messages
		.map((message) => {
			const [time, name] = [writeMoment(message.composed), nameOf(message.by)];
			return t("select.line", { time, name, text: wordsOf(message) });
		})
		.join("\n");
}
