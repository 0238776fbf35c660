import { useState } from "react";
import { ShortcutsSheet } from "../keys/shortcuts-sheet.tsx";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import panel from "./panel.module.css";
import { Panel } from "./panel.tsx";

/** The way to the list of keys for whoever does not know the key that opens it. */
export function ShortcutsPanel() {
	const t = useLaterText();
	const [isOpen, setOpen] = useState(false);
	return (
		<Panel heading={t("keys.heading")}>
			<p className={panel.soft}>{t("keys.note")}</p>
			<div className={panel.actions}>
				<Button kind="plain" onClick={() => setOpen(true)}>
					{t("keys.open")}
				</Button>
			</div>
			{isOpen && <ShortcutsSheet onClose={() => setOpen(false)} />}
		</Panel>
	);
}
