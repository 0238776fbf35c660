import { useMsUntil } from "../../hooks/use-ms-until.ts";
import { goingOn } from "../text/going-on.ts";
import { useText } from "../text/use-text.ts";

/** Why nothing goes out, and when it does again. Heard once: seconds that are read out one by one tell nothing. */
export function PatienceWords({ at }: { at: number }) {
	const t = useText();
	const when = goingOn(useMsUntil(at) ?? 0, Date.now());
	return (
		<>
			<span className="visually-hidden">{t("connection.patience")}</span>
			<span aria-hidden="true">
				{"time" in when ? t("connection.patience_at", when) : t("connection.patience_in", when)}
			</span>
		</>
	);
}
