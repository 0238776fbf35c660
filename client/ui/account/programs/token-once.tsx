import { useEffect, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { copyText } from "../../parts/copy-text.ts";
import { Icon } from "../../parts/icon.tsx";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "../panel.module.css";

/** A token that was made a moment ago; nobody can show it again. */
export function TokenOnce({ name, token, onDone }: { name: string; token: string; onDone: () => void }) {
	const t = useLaterText();
	const box = useRef<HTMLInputElement>(null);
	const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");

	// The button that was pressed is gone; the token takes its place.
	useEffect(() => box.current?.focus(), []);

	async function copy() {
		if (box.current) setCopied((await copyText(box.current)) ? "yes" : "failed");
	}

	return (
		<>
			<p className={styles.soft}>{t("program.once", { name })}</p>
			<input
				ref={box}
				className={styles.link}
				aria-label={t("program.token", { name })}
				readOnly
				dir="ltr"
				value={token}
				// Backwards, so that the beginning stays in sight.
				onFocus={({ currentTarget }) => currentTarget.setSelectionRange(0, token.length, "backward")}
			/>
			<div className={styles.actions}>
				<Button kind="primary" onClick={copy}>
					<Icon name={copied === "yes" ? "check" : "copy"} size={20} />
					<span aria-live="polite">{copied === "yes" ? t("clipboard.copied") : t("program.copy")}</span>
				</Button>
				<Button kind="quiet" onClick={onDone}>
					{t("program.another")}
				</Button>
			</div>
			{copied === "failed" && <p className={styles.soft}>{t("program.press")}</p>}
		</>
	);
}
