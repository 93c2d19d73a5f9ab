// SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
// The namespace of the forged firmware: four processors by the UIDs of the MADT, and the VMBus with the interrupt
// of its SINT, in a parent as Linux wants it.
DefinitionBlock ("dsdt.aml", "DSDT", 2, "HVSDK ", "MONITOR ", 1)
{
	Scope (\_SB)
	{
		Device (CPU0) { Name (_HID, "ACPI0007") Name (_UID, 0) }
		Device (CPU1) { Name (_HID, "ACPI0007") Name (_UID, 1) }
		Device (CPU2) { Name (_HID, "ACPI0007") Name (_UID, 2) }
		Device (CPU3) { Name (_HID, "ACPI0007") Name (_UID, 3) }
		Device (VMOD)
		{
			Name (_HID, "ACPI0004")
			Name (_UID, 0)
			Device (VMBS)
			{
				Method (_HID) { Return ("VMBus") } // as a name iasl refuses it: too short
				Name (_UID, 0)
				Name (_CCA, 1)
				Name (_CRS, ResourceTemplate ()
				{
					Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 18 }
				})
			}
		}
	}
}
