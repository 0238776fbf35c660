import { useConnection } from "../../hooks/use-connection.ts";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";

/** Said on top of a page whose changes are the server's to make, for as long as it cannot be asked. */
export function NeedsNetwork() {
	const t = useLaterText();
	const { kind } = useConnection();
	if (kind !== "offline" && kind !== "unreachable") return null;
	return <Notice kind="calm">{t("ask.needs_network")}</Notice>;
}
