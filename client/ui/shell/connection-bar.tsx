import type { Translate } from "../../../shared/i18n/translate.ts";
import type { Connection } from "../../data/connection.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Icon } from "../parts/icon.tsx";
import { writeClock } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import styles from "./connection-bar.module.css";
import { PatienceWords } from "./patience-words.tsx";
import { type ConnectionNotice, useConnectionNotice } from "./use-connection-notice.ts";

/** A thin line above everything while the connection is in trouble. Its `status` is always there, so that a change is read out. */
export function ConnectionBar() {
	const t = useText();
	const data = useFamilyData();
	const { notice, connection } = useConnectionNotice();

	return (
		<div className={styles.bar} data-empty={notice === "none"}>
			{notice === "offline" && <Icon name="offline" size={16} />}
			<p role="status" className={styles.words}>
				{notice === "patience" && connection.goesOnAt !== null ? (
					<PatienceWords at={connection.goesOnAt} />
				) : (
					words(t, notice, connection)
				)}
			</p>
			{notice === "unreachable" && (
				<button type="button" className={styles.action} onClick={data.retryNow}>
					{t("connection.retry")}
				</button>
			)}
			{notice === "update-required" && (
				<button type="button" className={styles.action} onClick={data.update.apply}>
					{t("update.apply")}
				</button>
			)}
		</div>
	);
}

function words(t: Translate, notice: ConnectionNotice, { since, waiting }: Connection): string {
	if (notice === "none" || notice === "patience") return "";
	if (notice === "sending") return t("connection.sending", { count: waiting });
	if (notice === "update-required") return t("connection.update_required");
	const trouble = {
		connecting: t("connection.connecting"),
		offline: t("connection.offline"),
		unreachable: t("connection.unreachable", { time: writeClock(since) }),
	}[notice];
	return waiting === 0 ? trouble : `${trouble} · ${t("connection.waiting", { count: waiting })}`;
}
