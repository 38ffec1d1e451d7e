package org.tfgraft.runtime.session;

import java.util.List;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.graph.Operation;

/** What TensorFlow tells of the operations that have to be in one place, and find none. */
record ColocationReport(List<Operation> members, DeviceSpec wanted) {
  String text() {
    String root =
        "\nRoot Member(assigned_device_name_index_=-1 requested_device_name_='%s'"
            + " assigned_device_name_='' resource_device_name_='%s' supported_device_types_=[CPU]"
            + " possible_devices_=[]\n";
    List<Operation> resources = members.stream().filter(ColocationReport::isResource).toList();
    return "\nColocation Debug Info:\n"
        + "Colocation group had the following types and supported devices: "
        + root.formatted(wanted.string(), device(resources))
        + types()
        + "\nColocation members, user-requested devices, and framework assigned devices, if any:\n"
        + members.stream().map(ColocationReport::line).collect(Collectors.joining());
  }

  private static String line(Operation member) {
    return "  " + member.name() + " (" + member.type() + ") " + member.device() + "\n";
  }

  /** Whether an operation is a variable or another thing that others refer to. */
  static boolean isResource(Operation member) {
    return member.inputList().isEmpty()
        && member.outputCount() == 1
        && (member.output(0).dtype().isReference() || member.output(0).dtype() == DType.RESOURCE);
  }

  private static String device(List<Operation> operations) {
    return operations.stream()
        .map(operation -> DeviceSpec.parse(operation.device()))
        .reduce(DeviceSpec.parse(""), DeviceSpec::makeMergedSpec)
        .string();
  }

  private String types() {
    HashedOrder types = new HashedOrder();
    members.forEach(member -> types.add(member.type()));
    return types.names().stream().map(type -> type + ": CPU \n").collect(Collectors.joining());
  }
}
