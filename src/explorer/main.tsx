import "./explorer.css";
import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { LanguageProvider } from "./language";

createRoot(document.getElementById("explorer")!).render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
);
