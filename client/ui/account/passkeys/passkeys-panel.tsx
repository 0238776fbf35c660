import { usePasskeys } from "../../../hooks/use-passkeys.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "../panel.module.css";
import { Panel } from "../panel.tsx";
import { MyPasskeys } from "./my-passkeys.tsx";

/** The passkeys I may sign in with; absent where this browser, or this address, can have none. */
export function PasskeysPanel() {
	const t = useLaterText();
	const passkeys = usePasskeys();
	if (passkeys === null) return null;
	return (
		<Panel heading={t("passkey.heading")}>
			<p className={styles.soft}>{t("passkey.intro")}</p>
			<MyPasskeys passkeys={passkeys} />
		</Panel>
	);
}
