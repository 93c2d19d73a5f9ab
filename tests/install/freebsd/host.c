/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Calls what would stand in the kernel, on the machine of the tests. */
void consumer_report(void);

int main(void)
{
	consumer_report();
	return 0;
}
