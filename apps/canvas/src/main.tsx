import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './design/base.css'
import { startLocale } from './device/remembered-locale.ts'
import { ReaderLanguage } from './words/reader-language.tsx'
import { loadWords } from './words/load-words.ts'

const locale = startLocale()
await loadWords(locale, ['first'])

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ReaderLanguage locale={locale}>
      <App />
    </ReaderLanguage>
  </StrictMode>,
)
