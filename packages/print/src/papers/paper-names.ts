/** Name of the proof in the folder of its run. */
export const PROOF_NAME = 'bon-a-tirer.pdf'

/** Name of the report on the finished files. */
export const REPORT_NAME = 'controle.html'

/** Name of the text for the printer and the member. */
export const README_NAME = 'LISEZMOI.txt'

/** Name of the job ticket. */
export const TICKET_NAME = 'ticket.xjdf'
