/** What a text seems to hold that belongs to a person, and not on a canvas. */
export type PersonalDataKind = 'bsn' | 'phone' | 'email'

const emailShape = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.\p{L}{2,}/u
/** A Dutch number with its zero, or any with its country: ten digits, or a few more, with what people put between them. */
const phoneShape = /(^|[^\d+])((?:\+|00)\d[\d ().-]{7,18}\d|0[\d ().-]{8,16}\d)(?!\d)/g
/** Eight or nine digits, written as one or as on a letter: 1234.56.782, 123 456 782. */
const bsnShape = /(^|[^\d.,+])(\d{8,9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![.,]?\d)/g
/** `01-02-2027 12 uur` has the digits of a telephone number. */
const dateShape = /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}/

/**
 * What in a text looks like a citizen service number (BSN), a telephone number or an e-mail address. It is a hint: it may be
 * mistaken both ways, so it must not keep anybody from writing. Nothing leaves the device for it.
 */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  const found: PersonalDataKind[] = []
  // The end of a telephone number may pass for a BSN.
  const withoutPhones = text.replaceAll(phoneShape, (whole, before: string, number: string) =>
    isPhone(number) ? `${before}☎` : whole,
  )
  if (hasBsn(withoutPhones)) found.push('bsn')
  if (withoutPhones !== text) found.push('phone')
  if (emailShape.test(text)) found.push('email')
  return found
}

function isPhone(number: string): boolean {
  const digits = digitsOf(number)
  if (dateShape.test(number)) return false
  const isAbroad = number.startsWith('+') || number.startsWith('00')
  return isAbroad ? digits.length >= 10 && digits.length <= 15 : digits.length === 10
}

function hasBsn(text: string): boolean {
  return [...text.matchAll(bsnShape)].some(({ index, 1: before, 2: number }) => {
    const isAmount = text
      .slice(0, index + before!.length)
      .trimEnd()
      .endsWith('€')
    return !isAmount && passesElevenTest(digitsOf(number!))
  })
}

/** The check that every BSN passes, and one in eleven other numbers. Those of eight digits began with a zero. */
function passesElevenTest(digits: string): boolean {
  const whole = digits.padStart(9, '0')
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(whole[at]), 0)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
