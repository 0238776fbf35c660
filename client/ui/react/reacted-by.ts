import type { Translate } from "../../../shared/i18n/translate.ts";
import type { Reaction } from "../../../shared/timeline-about.ts";
import { writeNames } from "../text/times.ts";

/** Who put an emoji to a message, myself last: "Bo and you". */
export function reactedBy(t: Translate, { by, mine }: Reaction, nameOf: (id: string) => string, me: string): string {
	const others = by.filter((member) => !mine || member !== me).map(nameOf);
	return writeNames(mine ? [...others, t("reactions.you")] : others);
}
