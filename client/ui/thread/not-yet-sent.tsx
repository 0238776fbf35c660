import { useConnection } from "../../hooks/use-connection.ts";
import { useMsUntil } from "../../hooks/use-ms-until.ts";
import { goingOn } from "../text/going-on.ts";
import { useLaterText } from "../text/use-later-text.ts";

/** What a waiting message waits for. */
export function NotYetSent() {
	const t = useLaterText();
	const msLeft = useMsUntil(useConnection().goesOnAt);
	if (msLeft === null) return t("message_info.not_yet_sent");
	const when = goingOn(msLeft, Date.now());
	return "time" in when ? t("message_info.goes_on_at", when) : t("message_info.goes_on_in", when);
}
