import type { RefusalCode } from "../../../shared/refusal.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";

type RefusedEventProps = { id: string; code: RefusalCode; thread: OpenThread };

/** Why a change of the thread was not done, and the way to take it away. */
export function RefusedEvent({ id, code, thread }: RefusedEventProps) {
	const t = useLaterText();
	return (
		<p>
			{t("event.refused")} {t(`refusal.${code}`)}{" "}
			<Button kind="quiet" onClick={() => void thread.discard(id).catch(() => undefined)}>
				{t("event.take_away")}
			</Button>
		</p>
	);
}
